import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ClassesQueries } from '../../projections/classes/classes.queries.js';
import { UsersQueries } from '../../projections/users/users.queries.js';
import { EmotionList, JourneyList, JourneyView } from '../contract/responses.js';
import type { Entitlement } from '../domain/access.js';
import { EMOTIONS } from '../domain/emotions.js';
import type { JourneyUid, UserUid } from '../domain/uid.js';
import { journeyView } from '../present/journey-presenter.js';
import { Problem } from '../present/problem.js';
import type { Person } from '../sign-in/people-signing-in.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { Problems } from './openapi.js';
import { UidPipe } from './uid.pipe.js';

/** What there is to take. */
@ApiTags('classes')
@ApiBearerAuth()
@Controller()
export class CatalogueController {
  constructor(
    private readonly classes: ClassesQueries,
    private readonly users: UsersQueries,
  ) {}

  /** What a class can help to feel. */
  @Get('emotions')
  @ApiOkResponse({ type: EmotionList })
  @Problems()
  emotions(): EmotionList {
    return { emotions: EMOTIONS };
  }

  /** Every class on offer. */
  @Get('journeys')
  @ApiOkResponse({ type: JourneyList })
  @Problems()
  async journeys(@SignedIn() { user }: Person): Promise<JourneyList> {
    const entitlements = await this.entitlementsOf(user);
    const rows = await this.classes.published();
    return { journeys: rows.map((row) => journeyView(row, entitlements)) };
  }

  /** One class, also one that is no longer on offer. */
  @Get('journeys/:journey')
  @ApiOkResponse({ type: JourneyView })
  @Problems('journey-not-found')
  async journey(
    @SignedIn() { user }: Person,
    @Param('journey', new UidPipe('j', 'journey-not-found')) journey: JourneyUid,
  ): Promise<JourneyView> {
    const row = (await this.classes.named([journey])).get(journey);
    if (row === undefined) throw new Problem('journey-not-found');
    return journeyView(row, await this.entitlementsOf(user));
  }

  private async entitlementsOf(user: UserUid): Promise<ReadonlySet<Entitlement>> {
    return new Set((await this.users.user(user))?.entitlements ?? []);
  }
}
