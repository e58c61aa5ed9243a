import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log and its append function. Why it is built so: docs/decisions/0003-a-postgres-log-of-our-own.md.
 *
 * The advisory lock is a statement of its own inside a VOLATILE function: the statements after it take a fresh
 * snapshot, so whoever holds the lock sees every append before it. Positions are given under the lock, so they
 * have no gaps, and what any snapshot shows is a prefix of the log.
 */
export class CreateEventLog1763000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA log;

      CREATE TABLE log.events (
        position       bigint      NOT NULL PRIMARY KEY,
        stream         text        COLLATE "C" NOT NULL,
        revision       integer     NOT NULL,
        id             uuid        NOT NULL,
        type           text        NOT NULL,
        schema_version smallint    NOT NULL,
        data           json        NOT NULL,
        sealed         json        NOT NULL,
        metadata       json        NOT NULL,
        recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT events_stream_revision UNIQUE (stream, revision),
        CONSTRAINT events_stream_id UNIQUE (stream, id)
      );

      CREATE TABLE log.meta (log_id uuid NOT NULL);
      INSERT INTO log.meta (log_id) VALUES (gen_random_uuid());

      CREATE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The log is append-only';
      END $$;

      CREATE TRIGGER events_are_final
        BEFORE UPDATE OR DELETE OR TRUNCATE ON log.events
        FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
    `);
    await runner.query(APPEND_FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA log CASCADE');
  }
}

/**
 * Many appends in one call. Append number i goes to streams[i], which is expected to end at expected[i] (-1: no
 * such stream); event number j belongs to append owners[j] and is its indexes[j]-th event, both from 1.
 * One row of answer an append: its ordinal, whether it was appended, and the revision and position of its last
 * event (a repeated append gets the first one's), or the stream's present revision at a conflict.
 */
const APPEND_FUNCTION = `
  CREATE FUNCTION log.append(
    streams text[], expected integer[], counts integer[],
    owners integer[], indexes integer[], ids uuid[], types text[], versions smallint[],
    datas text[], sealeds text[], metadatas text[]
  ) RETURNS TABLE (ordinal integer, appended boolean, last_revision integer, last_position bigint)
  LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    head    bigint;
    current integer;
    first   integer := 1;
    mine    uuid[];
    theirs  uuid[];
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('log.append'));
    SELECT coalesce(max(e.position), 0) INTO head FROM log.events e;

    -- Every stream where its writer believes it to be, none twice, no id known: all in one statement.
    IF cardinality(streams) > 1
      AND cardinality(streams) = (SELECT count(DISTINCT s) FROM unnest(streams) s)
      AND NOT EXISTS (
        SELECT FROM unnest(streams, expected) AS a (stream, expected)
        WHERE a.expected <> coalesce(
          (SELECT max(e.revision) FROM log.events e WHERE e.stream = a.stream), -1))
      AND NOT EXISTS (
        SELECT FROM unnest(owners, ids) AS n (owner, id)
        JOIN log.events e ON e.stream = streams[n.owner] AND e.id = n.id)
    THEN
      INSERT INTO log.events (position, stream, revision, id, type, schema_version, data, sealed, metadata)
      SELECT head + n.j, streams[n.owner], expected[n.owner] + n.index, n.id, n.type, n.version,
             n.data::json, n.sealed::json, n.metadata::json
      FROM unnest(owners, indexes, ids, types, versions, datas, sealeds, metadatas)
        WITH ORDINALITY AS n (owner, index, id, type, version, data, sealed, metadata, j);
      RETURN QUERY
        SELECT a.i::integer, true, a.expected + a.count, head + sum(a.count) OVER (ORDER BY a.i)
        FROM unnest(expected, counts) WITH ORDINALITY AS a (expected, count, i);
      RETURN;
    END IF;

    FOR i IN 1 .. cardinality(streams) LOOP
      SELECT coalesce(max(e.revision), -1) INTO current FROM log.events e WHERE e.stream = streams[i];
      mine := ids[first : first + counts[i] - 1];
      ordinal := i;
      IF current = expected[i]
        AND NOT EXISTS (SELECT FROM log.events e WHERE e.stream = streams[i] AND e.id = ANY (mine))
      THEN
        INSERT INTO log.events (position, stream, revision, id, type, schema_version, data, sealed, metadata)
        SELECT head + n.j, streams[i], current + n.j, n.id, n.type, n.version,
               n.data::json, n.sealed::json, n.metadata::json
        FROM unnest(mine, types[first : first + counts[i] - 1], versions[first : first + counts[i] - 1],
                    datas[first : first + counts[i] - 1], sealeds[first : first + counts[i] - 1],
                    metadatas[first : first + counts[i] - 1])
          WITH ORDINALITY AS n (id, type, version, data, sealed, metadata, j);
        head := head + counts[i];
        appended := true;
        last_revision := current + counts[i];
        last_position := head;
      ELSE
        SELECT array_agg(e.id ORDER BY e.revision), max(e.position) INTO theirs, last_position
        FROM log.events e
        WHERE e.stream = streams[i] AND e.revision > expected[i] AND e.revision <= expected[i] + counts[i];
        appended := theirs IS NOT NULL AND theirs = mine;
        last_revision := CASE WHEN appended THEN expected[i] + counts[i] ELSE current END;
      END IF;
      RETURN NEXT;
      first := first + counts[i];
    END LOOP;
  END $$;
`;
