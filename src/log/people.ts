import type { PersonFacts } from '../domain/user/person-facts.js';
import { evolveUser, UNKNOWN } from '../domain/user/user.state.js';
import type { UserEvent } from '../domain/user/user.events.js';
import { userStream } from '../domain/stream.js';
import type { UserUid } from '../domain/uid.js';
import type { EventLog } from '../ports/event-log.port.js';
import { known } from './event-codec.js';

/** What decisions elsewhere may know of a person, always from the person's own stream. */
export class People {
  constructor(private readonly log: EventLog) {}

  /** @returns `undefined` for somebody who was never registered. @throws LogUnavailable */
  async facts(user: UserUid): Promise<PersonFacts | undefined> {
    const events = await this.log.readStream(userStream(user));
    const state = events.reduce(
      // The account's state has nothing private in it, so its events need not be opened; its stream holds no others.
      (folded, event) => evolveUser(folded, known(event) as unknown as UserEvent),
      UNKNOWN,
    );
    if (state.situation === 'unknown') return undefined;
    return { uid: user, timezone: state.timezone, entitlements: state.entitlements };
  }
}
