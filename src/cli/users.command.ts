import { Command } from 'commander';
import { Refusal } from '../domain/refusal.js';
import { isUid } from '../domain/uid.js';
import { derivedId } from '../log/command-id.js';
import { UserCommands } from '../log/user-commands.js';
import { Ids } from '../ports/ids.port.js';
import { onNode } from './node.js';

export function users(): Command {
  const command = new Command('users').description('people’s accounts');
  command
    .command('grant <uid>')
    .description('premium classes for this person')
    .action((uid: string) => change(uid, 'GrantEntitlement'));
  command
    .command('revoke <uid>')
    .description('no more premium classes for this person')
    .action((uid: string) => change(uid, 'RevokeEntitlement'));
  return command;
}

async function change(uid: string, type: 'GrantEntitlement' | 'RevokeEntitlement'): Promise<void> {
  if (!isUid('u', uid)) throw new Error(`${uid} is not a user's uid (oseh_u_…)`);
  const outcome = await onNode(({ app }) => {
    const commandId = derivedId('operator', app.get(Ids).random());
    const origin = {
      commandId,
      actor: 'operator',
      correlationId: commandId,
      causationId: commandId,
    };
    return app.get(UserCommands).run(uid, { type, entitlement: 'pro' }, {}, origin);
  });
  if (outcome instanceof Refusal) throw new Error(`There is no user ${uid}`);
  console.log(outcome.events.length === 0 ? 'Nothing to change.' : 'Done.');
}
