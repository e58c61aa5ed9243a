import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClassesQueries } from '../../projections/classes/classes.queries.js';
import { JournalQueries } from '../../projections/journal/journal.queries.js';
import { TakenClassesQueries } from '../../projections/taken-classes/taken-classes.queries.js';
import { UsersQueries } from '../../projections/users/users.queries.js';
import { EventCodec } from '../log/event-codec.js';
import { EventLog } from '../ports/event-log.port.js';
import { provide } from '../provide.js';
import { EntryPresenter } from './entry-presenter.js';
import { ItemLogPresenter } from './item-log-presenter.js';
import { PromptRebuilder } from './prompt-rebuilder.js';

const providers = [
  provide(JournalQueries, [DataSource], (dataSource) => new JournalQueries(dataSource)),
  provide(ClassesQueries, [DataSource], (dataSource) => new ClassesQueries(dataSource)),
  provide(UsersQueries, [DataSource], (dataSource) => new UsersQueries(dataSource)),
  provide(TakenClassesQueries, [DataSource], (dataSource) => new TakenClassesQueries(dataSource)),
  provide(
    EntryPresenter,
    [EventCodec, ClassesQueries, UsersQueries],
    (codec, classes, users) => new EntryPresenter(codec, classes, users),
  ),
  provide(
    PromptRebuilder,
    [JournalQueries, EventCodec, EventLog],
    (journal, codec, log) => new PromptRebuilder(journal, codec, log),
  ),
  provide(
    ItemLogPresenter,
    [EventCodec, PromptRebuilder],
    (codec, prompts) => new ItemLogPresenter(codec, prompts),
  ),
];

/** The way of rows back to people. */
@Global()
@Module({ providers, exports: providers.map((p) => p.provide) })
export class PresentModule {}
