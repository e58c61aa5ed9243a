import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { VaultUnavailable } from '../../ports/key-vault.port.js';

const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  '57P01', // terminated by an administrator
  '57P02', // a crash of the server
  '57P03', // starting up or shutting down
  '53300', // too many connections
]);

/** Rolled back by the server; the same again may succeed: serialisation, deadlock, lock and statement time limits. */
const ROLLED_BACK = new Set(['40001', '40P01', '55P03', '57014']);

/** What `pg` says in words only, without a code. */
const SAID_IN_WORDS =
  /connection terminated|timeout exceeded when trying to connect|client (has encountered a connection error|was closed) and is not queryable|cannot use a pool after calling end/i;

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error && error.driverError !== error) return codeOf(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether the database could not be reached, or went away in the middle. What was sent may have been done. */
export function isConnectionLoss(error: unknown): boolean {
  if (wasTakenBack(error)) return true;
  const code = codeOf(error);
  if (LOST_CONNECTION.has(code) || code.startsWith('08')) return true;
  return code === '' && error instanceof Error && SAID_IN_WORDS.test(error.message);
}

/** TypeORM takes a connection that breaks between two statements back, and says of the next one only that it is gone. */
function wasTakenBack(error: unknown): boolean {
  return (
    error instanceof QueryRunnerAlreadyReleasedError ||
    error instanceof QueryRunnerProviderAlreadyReleasedError
  );
}

/** Whether the same may well succeed later: keys out of reach, a lost connection, or a rollback that was nobody's fault. */
export function isTransient(error: unknown): boolean {
  if (error instanceof VaultUnavailable) return true;
  return isConnectionLoss(error) || ROLLED_BACK.has(codeOf(error));
}
