import { Body, Controller, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { UsersQueries } from '../../projections/users/users.queries.js';
import { Settings } from '../config/settings.js';
import { ChangeMeRequest, GuestRequest } from '../contract/requests.js';
import { GuestAnswer, MeAnswer, MeView } from '../contract/responses.js';
import { EventCodec } from '../log/event-codec.js';
import { UserCommands } from '../log/user-commands.js';
import { Ids } from '../ports/ids.port.js';
import { Reached } from '../ports/reached.port.js';
import { Problem, unlessRefused } from '../present/problem.js';
import { PeopleSigningIn, type Person } from '../sign-in/people-signing-in.js';
import { OpenToAll, SignedIn } from '../sign-in/signed-in.guard.js';
import { Tokens } from '../sign-in/tokens.js';
import { Accepted, Problems } from './openapi.js';
import { readYourWrite } from './read-your-write.js';
import { MakesNewPeople } from './request-limit.guard.js';
import { Asked, type AskedBy, originOf } from './request-origin.js';

/** The person's own account, and a local one for whoever has none. */
@ApiTags('account')
@Controller()
export class AccountController {
  constructor(
    private readonly commands: UserCommands,
    private readonly users: UsersQueries,
    private readonly codec: EventCodec,
    private readonly people: PeopleSigningIn,
    private readonly tokens: Tokens,
    private readonly reached: Reached,
    private readonly ids: Ids,
    private readonly settings: Settings,
  ) {}

  /** A local identity; only where no one else says who people are. Keep the token: it cannot be had again. */
  @Post('guests')
  @OpenToAll()
  @MakesNewPeople()
  @HttpCode(201)
  @ApiCreatedResponse({ type: GuestAnswer })
  @Problems('not-found')
  async guest(@Body() body: GuestRequest): Promise<GuestAnswer> {
    if (!this.settings.guests) throw new Problem('not-found');
    const subject = this.ids.random();
    const { name = null, timezone } = body;
    const user = await this.people.register({
      issuer: Tokens.guestIssuer,
      subject,
      name,
      timezone,
    });
    const { token, expiresAt } = await this.tokens.issueToGuest(
      subject,
      this.settings.guestTokenDays,
    );
    return { token, user_uid: user, expires_at: expiresAt / 1000 };
  }

  /** Who I am here. */
  @Get('me')
  @ApiBearerAuth()
  @ApiOkResponse({ type: MeView })
  @ApiHeader({ name: 'Journal-Position', required: false })
  @Problems('user-not-found')
  async me(
    @SignedIn() { user }: Person,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    await readYourWrite(this.reached, 'users', request, reply);
    const row = await this.users.user(user);
    if (row === undefined) throw new Problem('user-not-found');
    const [name] = await this.codec.openAll<string | null>([row.name], user);
    return {
      user_uid: user,
      name: name?.readable === true ? name.reveal() : null,
      timezone: row.timezone,
      entitlements: row.entitlements,
    };
  }

  /** Where my days begin. */
  @Patch('me')
  @ApiBearerAuth()
  @Accepted(MeAnswer)
  @Problems('user-not-found')
  async changeMe(
    @SignedIn() { user }: Person,
    @Asked() asked: AskedBy,
    @Body() body: ChangeMeRequest,
  ): Promise<MeAnswer> {
    const command = { type: 'ChangeTimezone', timezone: body.timezone } as const;
    const origin = originOf(asked, user, this.ids.random());
    const outcome = unlessRefused(await this.commands.run(user, command, { ...body }, origin));
    return { user_uid: user, revision: outcome.revision, position: outcome.position };
  }
}
