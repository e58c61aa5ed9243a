import type { FailureReason } from '../../src/domain/generation.js';
import type { TestDatabase } from './database.js';

/** Why tries came to nothing, oldest first: those of one generation, or all. */
export async function failureReasons(
  database: TestDatabase,
  generation?: string,
): Promise<FailureReason[]> {
  const failed = await database.query<{ reason: FailureReason }>(
    `SELECT data->>'reason' AS reason FROM log.events
     WHERE type IN ('GreetingFailed', 'SystemChatFailed')
       AND ($1::text IS NULL OR data->>'generation' = $1) ORDER BY position`,
    [generation ?? null],
  );
  return failed.map(({ reason }) => reason);
}
