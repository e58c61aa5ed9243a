import { Injectable } from '@nestjs/common';
import {
  TakenClassesQueries,
  type TakenPlace,
} from '../../projections/taken-classes/taken-classes.queries.js';
import type { UserJourneyUid } from '../domain/uid.js';
import { EventLog } from '../ports/event-log.port.js';
import { Reached } from '../ports/reached.port.js';

const PATIENCE_MS = 2_000;

/**
 * Where classes were taken: a uid alone does not say in which stream it stands. Good for finding the stream, which
 * then has the last word.
 */
@Injectable()
export class UserJourneyPlaces {
  constructor(
    private readonly takenClasses: TakenClassesQueries,
    private readonly reached: Reached,
    private readonly log: EventLog,
  ) {}

  /**
   * Waits, where it must, until the rows have seen everything that was in the log when it was asked.
   * @returns `not-told-yet` where they did not come that far in two seconds. @throws LogUnavailable
   */
  async find(uid: UserJourneyUid): Promise<TakenPlace | 'nowhere' | 'not-told-yet'> {
    const known = await this.takenClasses.place(uid);
    if (known !== undefined) return known;
    const head = await this.log.head();
    const { position } = await this.reached.wait('taken-classes', head, PATIENCE_MS);
    const place = await this.takenClasses.place(uid);
    return place ?? (position < head ? 'not-told-yet' : 'nowhere');
  }
}
