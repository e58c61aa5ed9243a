import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { RateJourneyRequest, TakeJourneyRequest } from '../contract/requests.js';
import { RatingAnswer, TakeAnswer } from '../contract/responses.js';
import { isUid, type JourneyUid, type UserJourneyUid } from '../domain/uid.js';
import { EntryCommands } from '../log/entry-commands.js';
import { UserJourneyCommands } from '../log/user-journey-commands.js';
import { Ids } from '../ports/ids.port.js';
import { Problem, unlessRefused } from '../present/problem.js';
import type { Person } from '../sign-in/people-signing-in.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { Accepted, Problems } from './openapi.js';
import { Asked, type AskedBy, originOf } from './request-origin.js';
import { ratingAnswer, takeAnswer } from './taken-class-answers.js';
import { UidParam } from './uid.pipe.js';
import { UserJourneyPlaces } from './user-journey-places.js';

/** Taking classes, and what people think of them. */
@ApiTags('classes')
@ApiBearerAuth()
@Controller()
export class TakenClassesController {
  constructor(
    private readonly entries: EntryCommands,
    private readonly userJourneys: UserJourneyCommands,
    private readonly places: UserJourneyPlaces,
    private readonly ids: Ids,
  ) {}

  /** Take a class: by the link in an entry, or on its own. A second tap on a link within ten minutes gives the first. */
  @Post('journeys/:journey/take')
  @Accepted(TakeAnswer)
  @Problems(
    'journey-not-found',
    'journey-withdrawn',
    'upgrade-needed',
    'entry-not-found',
    'link-not-found',
  )
  async take(
    @SignedIn() { user }: Person,
    @Asked() asked: AskedBy,
    @UidParam('journey', 'j', 'journey-not-found') journey: JourneyUid,
    @Body() body: TakeJourneyRequest,
  ): Promise<TakeAnswer> {
    const origin = originOf(asked, user, this.ids.random());
    const userJourney = this.ids.mint('uj', origin.commandId, 0);
    const uidIsUsed = asked.key !== undefined && (await this.isUsed(userJourney));
    const command = { type: 'TakeJourney', by: user, journey, userJourney, uidIsUsed } as const;
    const { entry_uid: entry, item_uid: fromItem } = body;
    if (entry === undefined || fromItem === undefined) {
      return takeAnswer(
        unlessRefused(await this.userJourneys.run(userJourney, null, command, { ...body }, origin)),
      );
    }
    if (!isUid('jne', entry)) throw new Problem('entry-not-found');
    if (!isUid('jei', fromItem)) throw new Problem('link-not-found');
    const item = this.ids.mint('jei', origin.commandId, 0);
    const tap = { ...command, item, fromItem };
    return takeAnswer(
      unlessRefused(await this.entries.run(entry, tap, { ...body }, origin)),
      entry,
    );
  }

  /** What I think of a class that I took. I may think otherwise later. */
  @Post('user-journeys/:userJourney/rating')
  @Accepted(RatingAnswer)
  @Problems('user-journey-not-found')
  async rate(
    @SignedIn() { user }: Person,
    @Asked() asked: AskedBy,
    @UidParam('userJourney', 'uj', 'user-journey-not-found') userJourney: UserJourneyUid,
    @Body() body: RateJourneyRequest,
  ): Promise<RatingAnswer> {
    const origin = originOf(asked, user, this.ids.random());
    const place = await this.places.find(userJourney);
    if (place === 'not-told-yet') throw new Problem('unavailable');
    const entry = place === 'nowhere' ? null : place.entry;
    const command = { type: 'RateJourney', by: user, rating: body.rating } as const;
    return ratingAnswer(
      userJourney,
      unlessRefused(await this.userJourneys.run(userJourney, entry, command, { ...body }, origin)),
    );
  }

  private async isUsed(userJourney: UserJourneyUid): Promise<boolean> {
    return typeof (await this.places.find(userJourney)) === 'object';
  }
}
