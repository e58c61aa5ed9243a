import { randomUUID } from 'node:crypto';
import type { JourneyAccess } from '../../src/domain/access.js';
import { Private } from '../../src/domain/private.js';
import type {
  EntryUid,
  ItemUid,
  JourneyUid,
  UserJourneyUid,
  UserUid,
} from '../../src/domain/uid.js';
import type { Rating } from '../../src/domain/user-journey/user-journey.events.js';
import type { Outcome } from '../../src/log/command-runner.js';
import { onOffer } from '../dsl/user-journey-examples.js';
import { origin, type TestNode } from './node.js';

/** Classes on a node without a server: published, offered, taken, rated. */
export class NodeClasses {
  constructor(private readonly node: TestNode) {}

  /** A class on offer. */
  async publish(access: JourneyAccess = 'free'): Promise<JourneyUid> {
    const state = onOffer(access);
    if (state.situation !== 'published') throw new Error('The example is on offer');
    const commandId = randomUUID();
    const journey = this.node.ids.mint('j', commandId, 0);
    const { description } = state;
    await this.node.journeys.run(
      journey,
      { type: 'PublishJourney', description },
      origin(commandId),
    );
    return journey;
  }

  /** The answer to a message, with a link to this class. @returns the item that holds it. */
  async answer(entry: EntryUid, chatted: Outcome, journey: JourneyUid): Promise<ItemUid> {
    const asked = chatted.events.find(({ type }) => type === 'SystemChatRequested');
    if (asked?.type !== 'SystemChatRequested') throw new Error('No reply was asked for');
    const { generation, item } = asked.data;
    await this.node.run(entry, {
      type: 'RecordReply',
      outcome: {
        generation,
        item,
        technique: 'scripted',
        model: 'script',
        tokens: null,
        latency: 1,
        prompt_recipe: { template: 't', version: 1, choices: {}, built_from: [] },
      },
      journeys: [{ uid: journey, slot: 'free', access: 'free', score: 1, why: ['meaning'] }],
      sealedJourneys: Private.of([]),
      parts: Private.of([{ type: 'paragraph', value: 'There, there.' }]),
      response: Private.of(''),
    });
    return item;
  }

  /** A class taken by this person: by the link in an item of an entry, or on its own. */
  async take(
    by: UserUid,
    journey: JourneyUid,
    link?: { readonly entry: EntryUid; readonly fromItem: ItemUid },
  ): Promise<UserJourneyUid> {
    const commandId = randomUUID();
    const userJourney = this.node.ids.mint('uj', commandId, 0);
    const take = { type: 'TakeJourney', by, journey, userJourney, uidIsUsed: false } as const;
    if (link === undefined) {
      await this.node.userJourneys.run(userJourney, null, take, {}, origin(commandId));
    } else {
      const item = this.node.ids.mint('jei', commandId, 0);
      await this.node.run(link.entry, { ...take, item, fromItem: link.fromItem });
    }
    return userJourney;
  }

  async rate(
    by: UserUid,
    userJourney: UserJourneyUid,
    entry: EntryUid | null,
    rating: Rating,
  ): Promise<void> {
    const command = { type: 'RateJourney', by, rating } as const;
    await this.node.userJourneys.run(userJourney, entry, command, {}, origin(randomUUID()));
  }
}
