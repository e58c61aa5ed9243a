import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClassesQueries } from '../../projections/classes/classes.queries.js';
import { TakenClassesQueries } from '../../projections/taken-classes/taken-classes.queries.js';
import { UsersQueries } from '../../projections/users/users.queries.js';
import { EmotionList, JourneyList, JourneyView } from '../contract/responses.js';
import { EMOTIONS } from '../domain/emotions.js';
import type { JourneyUid, UserUid } from '../domain/uid.js';
import { Reached } from '../ports/reached.port.js';
import { type Beholder, journeyView } from '../present/journey-presenter.js';
import { Problem } from '../present/problem.js';
import type { Person } from '../sign-in/people-signing-in.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { Problems } from './openapi.js';
import { readYourWrite } from './read-your-write.js';
import { UidParam } from './uid.pipe.js';

/** What there is to take. */
@ApiTags('classes')
@ApiBearerAuth()
@Controller()
export class CatalogueController {
  constructor(
    private readonly classes: ClassesQueries,
    private readonly users: UsersQueries,
    private readonly takenClasses: TakenClassesQueries,
    private readonly reached: Reached,
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
  @ApiHeader({ name: 'Journal-Position', required: false })
  @Problems()
  async journeys(
    @SignedIn() { user }: Person,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JourneyList> {
    await readYourWrite(this.reached, 'taken-classes', request, reply);
    const beholder = await this.beholder(user);
    const rows = await this.classes.published();
    return { journeys: rows.map((row) => journeyView(row, beholder)) };
  }

  /** One class, also one that is no longer on offer. */
  @Get('journeys/:journey')
  @ApiOkResponse({ type: JourneyView })
  @ApiHeader({ name: 'Journal-Position', required: false })
  @Problems('journey-not-found')
  async journey(
    @SignedIn() { user }: Person,
    @UidParam('journey', 'j', 'journey-not-found') journey: JourneyUid,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JourneyView> {
    await readYourWrite(this.reached, 'taken-classes', request, reply);
    const row = (await this.classes.named([journey])).get(journey);
    if (row === undefined) throw new Problem('journey-not-found');
    return journeyView(row, await this.beholder(user));
  }

  private async beholder(user: UserUid): Promise<Beholder> {
    return {
      entitlements: new Set((await this.users.user(user))?.entitlements ?? []),
      ratings: await this.takenClasses.ratingsOf(user),
    };
  }
}
