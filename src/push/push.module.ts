import { Module } from '@nestjs/common';
import { JournalQueries } from '../../projections/journal/journal.queries.js';
import { EventLog } from '../ports/event-log.port.js';
import { PassingTexts } from '../ports/passing-texts.port.js';
import { Reached } from '../ports/reached.port.js';
import { EntryPresenter } from '../present/entry-presenter.js';
import { provide } from '../provide.js';
import { JournalGateway } from './journal.gateway.js';
import { PushCursor } from './push-cursor.js';

/** Committed changes to open sockets. */
@Module({
  providers: [
    JournalGateway,
    provide(
      PushCursor,
      [EventLog, JournalQueries, EntryPresenter, Reached, PassingTexts],
      (log, journal, presenter, reached, passing) =>
        new PushCursor(log, journal, presenter, reached, passing),
    ),
  ],
  exports: [JournalGateway, PushCursor],
})
export class PushModule {}
