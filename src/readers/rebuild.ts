import type { DataSource, EntityManager } from 'typeorm';
import { known } from '../log/event-codec.js';
import { type EventLog, START } from '../ports/event-log.port.js';
import type { Checkpoint } from './checkpoints.js';
import type { Projection } from './projection.js';
import { ProjectionReader } from './projection-reader.js';

const PAGE = 1_000;
const SWAP_ATTEMPTS = 20;

type Place = Pick<Checkpoint, 'position' | 'event_id'>;

/** Told after each page how many events were read so far. */
export type RebuildProgress = (read: number) => void;

/**
 * Builds a projection's tables anew from the log, beside the live ones, and swaps them in one transaction. People
 * read and are pushed the old rows until then; afterwards the checkpoint carries a new epoch and a new build.
 * @returns how many events were read.
 */
export async function rebuild(
  projection: Projection,
  log: EventLog,
  dataSource: DataSource,
  onProgress: RebuildProgress = () => undefined,
): Promise<number> {
  const schema = `rebuild_${projection.name.replaceAll('-', '_')}`;
  const tables = projection.tables.map((table) => dataSource.getMetadata(table).tableName);
  const reader = new ProjectionReader(projection, schema);
  await dataSource.transaction((manager) => copyTables(manager, schema, tables));

  let read = 0;
  let reached: Place = { position: START, event_id: null };
  const take = async (manager: EntityManager): Promise<boolean> => {
    const page = await log.readAll(reached.position, PAGE);
    const events = page.map(known).filter(({ type }) => reader.handles(type));
    if (events.length > 0) await reader.apply(events, manager);
    const last = page.at(-1);
    if (last !== undefined) reached = { position: last.position, event_id: last.id };
    read += page.length;
    onProgress(read);
    return page.length === PAGE;
  };
  while (await dataSource.transaction((manager) => take(manager)));

  const logId = await log.identity();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await dataSource.transaction(async (manager) => {
        await manager.query(`SET LOCAL lock_timeout = '2s'`);
        await lockCheckpoint(manager, projection.name);
        while (await take(manager));
        await swap(manager, schema, tables);
        await restart(manager, projection.name, reached, logId);
      });
      return read;
    } catch (error) {
      if (attempt === SWAP_ATTEMPTS) throw error;
    }
  }
}

/** Empty tables of the same shape in a schema of their own; what an earlier rebuild left there goes first. */
async function copyTables(
  manager: EntityManager,
  schema: string,
  tables: readonly string[],
): Promise<void> {
  await manager.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}`);
  for (const table of tables) {
    await manager.query(
      `CREATE TABLE ${schema}.${table} (LIKE public.${table} INCLUDING DEFAULTS)`,
    );
    const indexes = await manager.query<{ name: string; definition: string; isKey: boolean }[]>(
      `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition, i.indisprimary AS "isKey"
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indrelid = $1::regclass`,
      [`public.${table}`],
    );
    for (const { name, definition, isKey } of indexes) {
      await manager.query(definition.replace(` ON public.${table} `, ` ON ${schema}.${table} `));
      if (isKey) {
        await manager.query(
          `ALTER TABLE ${schema}.${table} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name}`,
        );
      }
    }
  }
}

/** Holds the owner of the live rows where it is. */
async function lockCheckpoint(manager: EntityManager, name: string): Promise<void> {
  await manager.query('SELECT FROM readers.checkpoints WHERE name = $1 FOR UPDATE', [name]);
}

async function swap(
  manager: EntityManager,
  schema: string,
  tables: readonly string[],
): Promise<void> {
  await manager.query('SET LOCAL search_path TO public');
  for (const table of tables) {
    await manager.query(`DROP TABLE public.${table}`);
    await manager.query(`ALTER TABLE ${schema}.${table} SET SCHEMA public`);
  }
  await manager.query(`DROP SCHEMA ${schema}`);
}

/** The reader goes on from where the rebuild got to, under a new epoch, with nothing set aside. */
async function restart(
  manager: EntityManager,
  name: string,
  { position, event_id }: Place,
  logId: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO readers.checkpoints AS c (name, position, event_id, log_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (name) DO UPDATE SET position = $2, event_id = $3, log_id = $4,
       epoch = c.epoch + 1, build = c.build + 1, owner = NULL, lease_until = NULL`,
    [name, position, event_id, logId],
  );
  await manager.query('DELETE FROM readers.dead_letters WHERE reader = $1', [name]);
}
