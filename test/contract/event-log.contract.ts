import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StreamName } from '../../src/domain/stream.js';
import {
  type AppendResult,
  AppendRefused,
  type EventLog,
  type EventToAppend,
  type ExpectedRevision,
  MAX_APPEND_BYTES,
  START,
  type StoredEvent,
} from '../../src/ports/event-log.port.js';
import { newEvent, newStream } from '../dsl/log-examples.js';

/** Several instances of one log, as several nodes have them, and the end of it. */
export interface LogUnderTest {
  readonly instances: readonly [EventLog, EventLog];
  close(): Promise<void>;
}

/** What every event log promises, whatever it is kept in. */
export function eventLogContract(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`${name} event log`, () => {
    let opened: LogUnderTest;
    let log: EventLog;
    let other: EventLog;

    beforeEach(async () => {
      opened = await open();
      [log, other] = opened.instances;
    });

    afterEach(() => opened.close());

    async function appended(
      stream: StreamName,
      expected: ExpectedRevision,
      ...events: EventToAppend[]
    ): Promise<Extract<AppendResult, { kind: 'appended' }>> {
      const result = await log.append(stream, expected, events);
      if (result.kind !== 'appended') throw new Error('refused');
      return result;
    }

    describe('append', () => {
      it('counts revisions from 0 and gives back the last one', async () => {
        const stream = newStream();
        expect(await appended(stream, 'no-stream', newEvent(), newEvent())).toMatchObject({
          revision: 1,
        });
        expect(await appended(stream, 1, newEvent())).toMatchObject({ revision: 2 });
      });

      it('keeps an event as it was given', async () => {
        const stream = newStream();
        const envelope = {
          v: 1,
          key: 'k',
          person: 'p',
          stream,
          event: 'e',
          field: 'f',
          schema: 1,
          nonce: 'n',
          text: 't',
        } as const;
        const event = {
          ...newEvent({ a: [1, 'two', null, { b: true }] }),
          sealed: { f: envelope },
        };
        await appended(stream, 'no-stream', event);
        expect(await log.readStream(stream)).toEqual([
          { ...event, stream, revision: 0, position: expect.any(String) },
        ]);
      });

      it.each([
        ['NUL', 'a\u0000b'],
        ['a lone surrogate', 'a\ud800b'],
        ['an emoji', '🌧️ ok'],
        ['quotes and backslashes', `'"\\{},$1`],
      ])('keeps text with %s, in a lone event and among others', async (_, text) => {
        const stream = newStream();
        await appended(stream, 'no-stream', newEvent({ text }));
        await appended(
          stream,
          0,
          newEvent({ text }),
          newEvent({ text: 'plain' }),
          newEvent({ text }),
        );
        const texts = (await log.readStream(stream)).map(({ data }) => data.text);
        expect(texts).toEqual([text, text, 'plain', text]);
      });

      it.each<[string, ExpectedRevision, ExpectedRevision]>([
        ['no stream, but there is one', 'no-stream', 1],
        ['an earlier revision', 0, 1],
        ['a later revision', 5, 1],
      ])('is a conflict for whoever expects %s', async (_, expected, current) => {
        const stream = newStream();
        await appended(stream, 'no-stream', newEvent(), newEvent());
        expect(await log.append(stream, expected, [newEvent()])).toEqual({
          kind: 'conflict',
          current,
        });
        expect(await log.readStream(stream)).toHaveLength(2);
      });

      it('is a conflict for whoever expects a stream that is not there', async () => {
        expect(await log.append(newStream(), 3, [newEvent()])).toEqual({
          kind: 'conflict',
          current: 'no-stream',
        });
      });

      it('gives a repeated append the first answer, also after later appends, and writes nothing', async () => {
        const stream = newStream();
        const events = [newEvent(), newEvent()];
        const first = await appended(stream, 'no-stream', ...events);
        await appended(stream, 1, newEvent());
        expect(await log.append(stream, 'no-stream', events)).toEqual(first);
        expect(await other.append(stream, 'no-stream', events)).toEqual(first);
        expect(await log.readStream(stream)).toHaveLength(3);
      });

      it('takes some old ids and a new one for a conflict', async () => {
        const stream = newStream();
        const old = newEvent();
        await appended(stream, 'no-stream', old);
        const result = await log.append(stream, 'no-stream', [old, newEvent()]);
        expect(result).toEqual({ kind: 'conflict', current: 0 });
      });

      it('lets one id stand in two streams', async () => {
        const event = newEvent();
        await appended(newStream(), 'no-stream', event);
        expect(await appended(newStream(), 'no-stream', event)).toMatchObject({ revision: 0 });
      });

      it('refuses what is empty, too large, or has one id twice', async () => {
        const twice = newEvent();
        const large = newEvent({ text: 'x'.repeat(MAX_APPEND_BYTES) });
        for (const events of [[], [large], [twice, twice]]) {
          await expect(log.append(newStream(), 'no-stream', events)).rejects.toThrow(AppendRefused);
        }
      });

      it('takes an append just under the limit', async () => {
        const fits = newEvent({ text: 'x'.repeat(MAX_APPEND_BYTES - 1024) });
        expect(await appended(newStream(), 'no-stream', fits)).toMatchObject({ revision: 0 });
      });

      it('lets exactly one of many win a race at one revision', async () => {
        const stream = newStream();
        const racing = Array.from({ length: 16 }, (_, i) =>
          opened.instances[i % 2 === 0 ? 0 : 1].append(stream, 'no-stream', [newEvent()]),
        );
        const results = await Promise.all(racing);
        expect(results.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
        expect(await log.readStream(stream)).toHaveLength(1);
      });

      it('gives twins with the same ids the same answer', async () => {
        const stream = newStream();
        const event = newEvent();
        const [one, two] = await Promise.all([
          log.append(stream, 'no-stream', [event]),
          other.append(stream, 'no-stream', [event]),
        ]);
        expect(one).toEqual(two);
        expect(await log.readStream(stream)).toHaveLength(1);
      });

      it('takes a bad append among good ones sent at once for itself alone', async () => {
        const [good, bad, fine] = [newStream(), newStream(), newStream()];
        const broken = { ...newEvent(), id: 'no uuid at all' };
        const [one, two, three] = await Promise.allSettled([
          log.append(good, 'no-stream', [newEvent()]),
          log.append(bad, 7, [newEvent()]),
          log.append(fine, 'no-stream', [newEvent()]),
          log.append(newStream(), 'no-stream', [broken]),
        ]);
        expect(one).toMatchObject({ value: { kind: 'appended' } });
        expect(two).toMatchObject({ value: { kind: 'conflict' } });
        expect(three).toMatchObject({ value: { kind: 'appended' } });
      });

      it('answers two appends to one stream sent at once each for itself', async () => {
        const stream = newStream();
        const [one, two, three] = await Promise.all([
          log.append(stream, 'no-stream', [newEvent()]),
          log.append(stream, 'no-stream', [newEvent()]),
          log.append(stream, 0, [newEvent()]),
        ]);
        expect(one).toMatchObject({ kind: 'appended', revision: 0 });
        expect(two).toMatchObject({ kind: 'conflict' });
        expect(three).toMatchObject({ kind: 'appended', revision: 1 });
      });

      it('agrees with an array a stream, whatever is tried in whatever order', async () => {
        const attempt = fc.record({
          stream: fc.integer({ min: 0, max: 2 }),
          behind: fc.integer({ min: -1, max: 2 }),
          events: fc.integer({ min: 1, max: 3 }),
          again: fc.boolean(),
        });
        await fc.assert(
          fc.asyncProperty(fc.array(attempt, { maxLength: 25 }), async (attempts) => {
            const streams = [newStream(), newStream(), newStream()];
            const model = streams.map((): string[] => []);
            for (const { stream, behind, events, again } of attempts) {
              const kept = model[stream] ?? [];
              const name = streams[stream] ?? newStream();
              const expected = kept.length - 1 - behind;
              const given = Array.from({ length: events }, () => newEvent());
              const believed: ExpectedRevision = expected < 0 ? 'no-stream' : expected;
              const fits = (believed === 'no-stream' ? 0 : believed + 1) === kept.length;
              const result = await log.append(name, believed, given);
              expect(result.kind).toBe(fits ? 'appended' : 'conflict');
              if (fits) kept.push(...given.map(({ id }) => id));
              const repeated = again ? await other.append(name, believed, given) : result;
              expect(repeated).toEqual(result);
              const stored = await other.readStream(name);
              expect(stored.map(({ id }) => id)).toEqual(kept);
              expect(stored.map(({ revision }) => revision)).toEqual(kept.map((_, i) => i));
            }
          }),
          { numRuns: 15 },
        );
      });
    });

    describe('reading', () => {
      it('finds nothing in a stream that is not there', async () => {
        expect(await log.readStream(newStream())).toEqual([]);
      });

      it('shows all events in one order, exclusive of where one stands', async () => {
        const positions = [];
        for (let i = 0; i < 5; i += 1) {
          positions.push((await appended(newStream(), 'no-stream', newEvent())).position);
        }
        expect([...positions].sort()).toEqual(positions);
        const all = await other.readAll(START, 100);
        expect(all.map(({ position }) => position)).toEqual(positions);
        const after = await other.readAll(positions[1] ?? '', 2);
        expect(after.map(({ position }) => position)).toEqual(positions.slice(2, 4));
        expect(await log.readAll(positions[4] ?? '', 10)).toEqual([]);
      });

      it('knows its head, its identity and what stands at a position', async () => {
        expect(await log.head()).toBe(START);
        const event = newEvent();
        const { position } = await appended(newStream(), 'no-stream', event);
        expect(await log.head()).toBe(position);
        expect(await other.head()).toBe(position);
        expect(await log.idAt(position)).toBe(event.id);
        expect(await log.idAt(`${position}9`)).toBeUndefined();
        expect(await other.identity()).toBe(await log.identity());
      });
    });

    describe('subscribe', () => {
      async function collect(from: EventLog, count: number, after = START): Promise<StoredEvent[]> {
        const stop = new AbortController();
        const seen: StoredEvent[] = [];
        for await (const page of from.subscribe(after, stop.signal)) {
          expect(page.length).toBeGreaterThan(0);
          seen.push(...page);
          if (seen.length >= count) stop.abort();
        }
        return seen;
      }

      it('gives what was there and what comes', async () => {
        const first = newEvent();
        await appended(newStream(), 'no-stream', first);
        const later = newEvent();
        const collecting = collect(other, 2);
        await appended(newStream(), 'no-stream', later);
        expect((await collecting).map(({ id }) => id)).toEqual([first.id, later.id]);
      });

      it('begins after the position it is given', async () => {
        const { position } = await appended(newStream(), 'no-stream', newEvent());
        const next = newEvent();
        await appended(newStream(), 'no-stream', next);
        expect((await collect(log, 1, position)).map(({ id }) => id)).toEqual([next.id]);
      });

      it('ends when it is told to, also while nothing happens', async () => {
        const stop = new AbortController();
        const ending = (async () => {
          for await (const page of log.subscribe(START, stop.signal)) expect(page).toEqual([]);
        })();
        stop.abort();
        await expect(ending).resolves.toBeUndefined();
      });

      it('skips nothing and repeats nothing under several writers on two instances', async () => {
        const total = 400;
        const collecting = Promise.all([collect(log, total), collect(other, total)]);
        const writers = Array.from({ length: 8 }, async (_, i) => {
          const stream = newStream();
          for (let n = 0; n < total / 8; n += 1) {
            const instance = opened.instances[(i + n) % 2 === 0 ? 0 : 1];
            await instance.append(stream, n === 0 ? 'no-stream' : n - 1, [newEvent({ n })]);
          }
        });
        await Promise.all(writers);
        const stored = (await log.readAll(START, total + 1)).map(({ id }) => id);
        expect(stored).toHaveLength(total);
        for (const seen of await collecting) expect(seen.map(({ id }) => id)).toEqual(stored);
      });

      it('gives its own and others’ events as they are stored', async () => {
        const stream = newStream();
        const collecting = collect(log, 1);
        await appended(stream, 'no-stream', newEvent({ text: 'x\ud800', n: 1.5 }));
        expect(await collecting).toEqual(await log.readStream(stream));
      });
    });
  });
}
