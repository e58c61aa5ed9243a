import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log and its append functions. Why it is built so: docs/decisions/0003-a-postgres-log-of-our-own.md.
 *
 * In each of them, the advisory lock is a statement of its own inside a VOLATILE function: the statements after it take
 * a fresh snapshot, so whoever holds the lock sees every append before it. Positions are given under the lock, so they
 * have no gaps, and what any snapshot shows is a prefix of the log.
 *
 * They go by the indexes, always: a plan made while the log was small would read all of it, and be kept while it grows.
 * And they plan once: PostgreSQL takes an array of one element for so much cheaper than an array of any length that it
 * would plan each call anew, which costs more than the call.
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
    for (const append of [APPEND_ONE, APPEND_ALL, APPEND_EACH]) await runner.query(append);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA log CASCADE');
  }
}

/**
 * One event, the usual append. Nothing is written if the stream does not end right before `revision` or the id is known.
 * Its position, or NULL.
 */
const APPEND_ONE = `
  CREATE FUNCTION log.append_one(
    a_stream text, a_revision integer, a_id uuid, a_type text, a_version smallint,
    a_data json, a_sealed json, a_metadata json
  ) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SET enable_seqscan = off AS $$
  DECLARE
    given bigint;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('log.append'));
    INSERT INTO log.events (position, stream, revision, id, type, schema_version, data, sealed, metadata)
    SELECT coalesce((SELECT max(e.position) FROM log.events e), 0) + 1,
           a_stream, a_revision, a_id, a_type, a_version, a_data, a_sealed, a_metadata
    WHERE a_revision = 0
      OR EXISTS (SELECT FROM log.events e WHERE e.stream = a_stream AND e.revision = a_revision - 1)
    ON CONFLICT DO NOTHING
    RETURNING position INTO given;
    RETURN given;
  END $$;
`;

const EVENT_ARRAYS = `
  streams text[], revisions integer[], firsts boolean[], ids uuid[], types text[], versions smallint[],
  datas json[], sealeds json[], metadatas json[]
`;

/**
 * Many appends, all or none: event number j goes to streams[j] as revisions[j]; an append begins where firsts[j] is
 * true. Nothing is written if a stream does not end right before its append, two appends are to one stream, or an id is
 * known. The position of the last event, or NULL.
 */
const APPEND_ALL = `
  CREATE FUNCTION log.append_all(${EVENT_ARRAYS}) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    head   bigint;
    astray boolean;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('log.append'));
    SELECT coalesce(max(e.position), 0),
           EXISTS (
             SELECT FROM unnest(streams, revisions, firsts) AS n (stream, revision, first)
             WHERE n.first AND n.revision <> 1 + coalesce(
               (SELECT e.revision FROM log.events e WHERE e.stream = n.stream ORDER BY e.revision DESC LIMIT 1), -1))
    INTO head, astray
    FROM log.events e;
    IF astray THEN
      RETURN NULL;
    END IF;
    INSERT INTO log.events (position, stream, revision, id, type, schema_version, data, sealed, metadata)
    SELECT head + n.j, n.stream, n.revision, n.id, n.type, n.version, n.data, n.sealed, n.metadata
    FROM unnest(streams, revisions, ids, types, versions, datas, sealeds, metadatas)
      WITH ORDINALITY AS n (stream, revision, id, type, version, data, sealed, metadata, j);
    RETURN head + cardinality(ids);
  EXCEPTION WHEN unique_violation THEN
    RETURN NULL;
  END $$;
`;

/**
 * Many appends, each by itself, given as to append_all. One row of answer an append, in their order: whether it was
 * appended, and the revision and position of its last event (a repeated append gets the first one's), or the stream's
 * present revision at a conflict (-1: no such stream).
 */
const APPEND_EACH = `
  CREATE FUNCTION log.append_each(${EVENT_ARRAYS})
  RETURNS TABLE (appended boolean, last_revision integer, last_position bigint)
  LANGUAGE plpgsql VOLATILE SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    head     bigint;
    current  integer;
    expected integer;
    first    integer;
    last     integer := 0;
    mine     uuid[];
    theirs   uuid[];
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('log.append'));
    SELECT coalesce(max(e.position), 0) INTO head FROM log.events e;
    WHILE last < cardinality(ids) LOOP
      first := last + 1;
      last := first;
      WHILE last < cardinality(ids) AND NOT firsts[last + 1] LOOP
        last := last + 1;
      END LOOP;
      mine := ids[first:last];
      expected := revisions[first] - 1;
      SELECT coalesce(max(e.revision), -1) INTO current FROM log.events e WHERE e.stream = streams[first];
      IF current = expected
        AND NOT EXISTS (SELECT FROM log.events e WHERE e.stream = streams[first] AND e.id = ANY (mine))
      THEN
        INSERT INTO log.events (position, stream, revision, id, type, schema_version, data, sealed, metadata)
        SELECT head + n.j, streams[first], expected + n.j, n.id, n.type, n.version, n.data, n.sealed, n.metadata
        FROM unnest(mine, types[first:last], versions[first:last], datas[first:last], sealeds[first:last],
                    metadatas[first:last])
          WITH ORDINALITY AS n (id, type, version, data, sealed, metadata, j);
        head := head + cardinality(mine);
        appended := true;
        last_revision := revisions[last];
        last_position := head;
      ELSE
        SELECT array_agg(e.id ORDER BY e.revision), max(e.position) INTO theirs, last_position
        FROM log.events e
        WHERE e.stream = streams[first] AND e.revision > expected AND e.revision <= revisions[last];
        appended := theirs IS NOT NULL AND theirs = mine;
        last_revision := CASE WHEN appended THEN revisions[last] ELSE current END;
      END IF;
      RETURN NEXT;
    END LOOP;
  END $$;
`;
