import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Settings } from '../config/settings.js';
import { ChatRequest, StartEntryRequest } from '../contract/requests.js';
import { CommandAnswer } from '../contract/responses.js';
import type { PersonsEntryCommand } from '../domain/entry/entry.commands.js';
import { countWords, paragraphsOf, plainText } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { EntryUid } from '../domain/uid.js';
import { EntryCommands } from '../log/entry-commands.js';
import { Ids } from '../ports/ids.port.js';
import { Problem, unlessRefused } from '../present/problem.js';
import type { Person } from '../sign-in/people-signing-in.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { entryAnswer } from './entry-answer.js';
import { Accepted, Problems } from './openapi.js';
import { Asked, type AskedBy, originOf } from './request-origin.js';
import { EntryParam } from './uid.pipe.js';

/** Commands to journal entries. */
@ApiTags('entries')
@ApiBearerAuth()
@Controller('entries')
export class EntriesController {
  constructor(
    private readonly commands: EntryCommands,
    private readonly ids: Ids,
    private readonly settings: Settings,
  ) {}

  /** A new entry; its greeting is being written when the answer is there. */
  @Post()
  @Accepted()
  @Problems('opening-not-available')
  start(
    @SignedIn() person: Person,
    @Asked() asked: AskedBy,
    @Body() body: StartEntryRequest,
  ): Promise<CommandAnswer> {
    const origin = originOf(asked, person.user, this.ids.random());
    const entry = this.ids.mint('jne', origin.commandId, 0);
    const command = {
      type: 'StartEntry',
      by: person.user,
      opening: body.opening,
      item: this.ids.mint('jei', origin.commandId, 0),
      generation: this.ids.mint('jg', origin.commandId, 0),
    } as const;
    return this.run(entry, command, body, origin);
  }

  /** Another greeting, before the person has written. */
  @Post(':entry/greeting/refresh')
  @Accepted()
  @Problems('entry-not-found', 'greeting-in-progress', 'already-written')
  refreshGreeting(
    @SignedIn() person: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
  ): Promise<CommandAnswer> {
    return this.generate(person, asked, entry, 'RefreshGreeting');
  }

  /** The person's message; its reply is being written when the answer is there. */
  @Post(':entry/chat')
  @Accepted()
  @Problems(
    'entry-not-found',
    'text-empty',
    'text-too-long',
    'reply-in-progress',
    'too-many-messages',
  )
  chat(
    @SignedIn() person: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
    @Body() body: ChatRequest,
  ): Promise<CommandAnswer> {
    if (body.text.length > this.settings.maxTextLength) throw new Problem('text-too-long');
    const parts = paragraphsOf(body.text);
    if (parts.length === 0) throw new Problem('text-empty');
    const origin = originOf(asked, person.user, this.ids.random());
    const command = {
      type: 'Chat',
      by: person.user,
      item: this.ids.mint('jei', origin.commandId, 0),
      parts: Private.of(parts),
      words: countWords(plainText(parts)),
      replyItem: this.ids.mint('jei', origin.commandId, 1),
      generation: this.ids.mint('jg', origin.commandId, 0),
    } as const;
    return this.run(entry, command, body, origin);
  }

  /** The reply once more, after it failed for good. */
  @Post(':entry/reply/retry')
  @Accepted()
  @Problems('entry-not-found', 'no-reply-yet', 'reply-in-progress', 'nothing-to-retry')
  retryReply(
    @SignedIn() person: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
  ): Promise<CommandAnswer> {
    return this.generate(person, asked, entry, 'RetryReply');
  }

  /** Two other classes. */
  @Post(':entry/reply/refresh')
  @Accepted()
  @Problems('entry-not-found', 'no-reply-yet', 'reply-in-progress')
  refreshReply(
    @SignedIn() person: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
  ): Promise<CommandAnswer> {
    return this.generate(person, asked, entry, 'RefreshReply');
  }

  /** Out of the history. */
  @Post(':entry/hide')
  @Accepted()
  @Problems('entry-not-found')
  hide(
    @SignedIn() { user }: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
  ): Promise<CommandAnswer> {
    const origin = originOf(asked, user, this.ids.random());
    return this.run(entry, { type: 'HideEntry', by: user }, {}, origin);
  }

  /** Back into the history. */
  @Post(':entry/show')
  @Accepted()
  @Problems('entry-not-found')
  show(
    @SignedIn() { user }: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
  ): Promise<CommandAnswer> {
    const origin = originOf(asked, user, this.ids.random());
    return this.run(entry, { type: 'ShowEntry', by: user }, {}, origin);
  }

  /** Gone for good, words and key. */
  @Delete(':entry')
  @Accepted()
  @Problems('entry-not-found')
  delete(
    @SignedIn() { user }: Person,
    @Asked() asked: AskedBy,
    @EntryParam() entry: EntryUid,
  ): Promise<CommandAnswer> {
    const origin = originOf(asked, user, this.ids.random());
    return this.run(entry, { type: 'DeleteEntry', by: user }, {}, origin);
  }

  private generate(
    { user }: Person,
    asked: AskedBy,
    entry: EntryUid,
    type: 'RefreshGreeting' | 'RetryReply' | 'RefreshReply',
  ): Promise<CommandAnswer> {
    const origin = originOf(asked, user, this.ids.random());
    const generation = this.ids.mint('jg', origin.commandId, 0);
    return this.run(entry, { type, by: user, generation }, {}, origin);
  }

  private async run(
    entry: EntryUid,
    command: PersonsEntryCommand,
    body: object,
    origin: ReturnType<typeof originOf>,
  ): Promise<CommandAnswer> {
    const outcome = unlessRefused(await this.commands.run(entry, command, { ...body }, origin));
    return entryAnswer(entry, outcome);
  }
}
