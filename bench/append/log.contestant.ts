import { PostgresEventLog } from '../../src/adapters/event-log/postgres.event-log.js';
import { NotifyConnection } from '../../src/adapters/postgres/notify-connection.js';
import { PostgresWakeUps } from '../../src/adapters/wake-ups/postgres.wake-ups.js';
import type { StreamName } from '../../src/domain/stream.js';
import type { EventToAppend } from '../../src/ports/event-log.port.js';
import type { TestDatabase } from '../../test/support/database.js';
import type { Contestant } from './contestant.js';

/** The log of the service through its port, put together as a node does: one connection for all appends. */
export class LogContestant implements Contestant {
  readonly name = 'log';

  private constructor(
    private readonly database: TestDatabase,
    private readonly notifications: NotifyConnection,
    private readonly wakeUps: PostgresWakeUps,
    private readonly log: PostgresEventLog,
  ) {}

  static async on(database: TestDatabase): Promise<LogContestant> {
    const notifications = new NotifyConnection({ connectionString: database.url });
    await notifications.open();
    const wakeUps = new PostgresWakeUps(notifications);
    const log = new PostgresEventLog(database.pool(1), database.pool(2), wakeUps);
    return new LogContestant(database, notifications, wakeUps, log);
  }

  async append(stream: StreamName, revision: number, event: EventToAppend): Promise<void> {
    const expected = revision === 0 ? 'no-stream' : revision - 1;
    const { kind } = await this.log.append(stream, expected, [event]);
    if (kind === 'conflict') throw new Error('Nobody else writes to this stream');
  }

  async stored(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM log.events',
    );
    return row?.n ?? 0;
  }

  async close(): Promise<void> {
    this.log.close();
    this.wakeUps.close();
    await this.notifications.close();
  }
}
