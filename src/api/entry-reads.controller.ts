import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { JournalQueries } from '../../projections/journal/journal.queries.js';
import { HistoryPage, ItemLogResponse, WholeEntryView } from '../contract/entry.views.js';
import { HistoryQuery } from '../contract/requests.js';
import type { EntryUid, ItemUid } from '../domain/uid.js';
import { Reached } from '../ports/reached.port.js';
import { EntryPresenter } from '../present/entry-presenter.js';
import { ItemLogPresenter } from '../present/item-log-presenter.js';
import { Problem } from '../present/problem.js';
import type { Person } from '../sign-in/people-signing-in.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { historyCursor, readHistoryCursor } from './history-cursor.js';
import { Problems } from './openapi.js';
import { readYourWrite } from './read-your-write.js';
import { EntryParam, UidParam } from './uid.pipe.js';

/** Journal entries, read. */
@ApiTags('entries')
@ApiBearerAuth()
@Controller('entries')
export class EntryReadsController {
  constructor(
    private readonly journal: JournalQueries,
    private readonly presenter: EntryPresenter,
    private readonly itemLog: ItemLogPresenter,
    private readonly reached: Reached,
  ) {}

  /** The person's entries that they have written in and not hidden, newest first. */
  @Get()
  @ApiOkResponse({ type: HistoryPage })
  @ApiHeader({ name: 'Journal-Position', required: false })
  @Problems()
  async history(
    @SignedIn() { user }: Person,
    @Query() query: HistoryQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HistoryPage> {
    await readYourWrite(this.reached, 'journal', request, reply);
    const before = query.before === undefined ? undefined : readHistoryCursor(query.before);
    const found = await this.journal.history(user, query.limit + 1, before);
    const page = found.slice(0, query.limit);
    const last = page.at(-1)?.entry;
    const more = found.length > page.length && last !== undefined;
    const entries = await this.presenter.present(page, user);
    return { entries, next: more ? historyCursor(last) : null };
  }

  /** One entry with its items. */
  @Get(':entry')
  @ApiOkResponse({ type: WholeEntryView })
  @ApiHeader({ name: 'Journal-Position', required: false })
  @Problems('entry-not-found')
  async one(
    @SignedIn() { user }: Person,
    @EntryParam() entry: EntryUid,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WholeEntryView> {
    await readYourWrite(this.reached, 'journal', request, reply);
    const found = await this.journal.entry(entry, user);
    if (found === undefined) throw new Problem('entry-not-found');
    const [view] = await this.presenter.present([found], user);
    if (view === undefined) throw new Problem('entry-not-found');
    return view;
  }

  /** Every version of an item, and what came to nothing. */
  @Get(':entry/items/:item/log')
  @ApiOkResponse({ type: ItemLogResponse })
  @ApiHeader({ name: 'Journal-Position', required: false })
  @Problems('entry-not-found', 'item-not-found')
  async versions(
    @SignedIn() { user }: Person,
    @EntryParam() entry: EntryUid,
    @UidParam('item', 'jei', 'item-not-found') item: ItemUid,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ItemLogResponse> {
    await readYourWrite(this.reached, 'journal', request, reply);
    const rows = await this.journal.itemLog(entry, item, user);
    if (rows === undefined) throw new Problem('entry-not-found');
    if (rows.length === 0) throw new Problem('item-not-found');
    return { versions: await this.itemLog.present(rows, user) };
  }
}
