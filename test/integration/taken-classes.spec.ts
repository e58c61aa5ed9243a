import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { erased } from '../../projections/index.js';
import { takenClassesProjection } from '../../projections/taken-classes/taken-classes.projection.js';
import { TakenClassesQueries } from '../../projections/taken-classes/taken-classes.queries.js';
import type { JourneyUid, UserUid } from '../../src/domain/uid.js';
import type { Readers } from '../../src/readers/readers.js';
import { TestDatabase } from '../support/database.js';
import { TestNode } from '../support/node.js';
import { NodeClasses } from '../support/node-classes.js';

const DAY = 86_400_000;

describe('what a choice of classes may know', () => {
  const projections = [erased(takenClassesProjection)];
  let database: TestDatabase;
  let node: TestNode;
  let classes: NodeClasses;
  let readers: Readers;
  let queries: TakenClassesQueries;
  let ada: UserUid;
  let soup: JourneyUid;
  let rope: JourneyUid;

  beforeEach(async () => {
    database = await TestDatabase.make();
    node = await TestNode.on(database);
    classes = new NodeClasses(node);
    readers = node.readers(projections);
    readers.start();
    queries = new TakenClassesQueries(node.dataSource);
    ada = await node.person();
    soup = await classes.publish();
    rope = await classes.publish();
  });

  afterEach(async () => {
    await readers.stop();
    await database.drop();
  });

  it('is how often somebody took each class lately, and what they said of it last', async () => {
    const bob = await node.person('Bob');
    const first = await classes.take(ada, soup);
    const second = await classes.take(ada, soup);
    const third = await classes.take(ada, rope);
    await classes.rate(bob, await classes.take(bob, soup), null, 'disliked');
    await classes.rate(ada, first, null, 'hated');
    await classes.rate(ada, third, null, 'liked');
    await classes.rate(ada, second, null, 'loved');
    await node.caughtUp(projections);

    const { taken, ratings } = await queries.historyOf(ada, Date.now());
    expect(Object.fromEntries(taken)).toEqual({ [soup]: 2, [rope]: 1 });
    expect(Object.fromEntries(ratings)).toEqual({ [soup]: 'loved', [rope]: 'liked' });
  });

  it('does not go further back than sixty days, but for ratings', async () => {
    const now = Date.now();
    await classes.rate(ada, await classes.take(ada, soup), null, 'hated');
    await node.caughtUp(projections);
    const later = async (days: number): Promise<unknown> => {
      const { taken, ratings } = await queries.historyOf(ada, now + days * DAY);
      return [taken.get(soup), ratings.get(soup)];
    };
    expect(await later(60)).toEqual([1, 'hated']);
    expect(await later(61)).toEqual([undefined, 'hated']);
  });

  it('stays when the entry is deleted in which a class was taken', async () => {
    const entry = await node.entry(ada);
    const fromItem = await classes.answer(entry, await node.chat(entry, ada, 'so tired'), soup);
    const taken = await classes.take(ada, soup, { entry, fromItem });
    await node.caughtUp(projections);
    expect(await queries.place(taken)).toEqual({ entry });
    await node.run(entry, { type: 'DeleteEntry', by: ada });
    await node.caughtUp(projections);
    expect(await queries.place(taken)).toEqual({ entry: null });
    expect((await queries.historyOf(ada, Date.now())).taken.get(soup)).toBe(1);
  });

  it('is nothing for somebody new', async () => {
    const { taken, ratings } = await queries.historyOf(ada, Date.now());
    expect([taken.size, ratings.size]).toEqual([0, 0]);
  });
});
