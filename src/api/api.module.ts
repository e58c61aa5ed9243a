import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import { ClassMediaController } from './class-media.controller.js';
import { EntriesController } from './entries.controller.js';
import { EntryReadsController } from './entry-reads.controller.js';
import { TakenClassesController } from './taken-classes.controller.js';
import { UserJourneyPlaces } from './user-journey-places.js';

/** Requests that become commands, and reads. */
@Module({
  controllers: [
    EntriesController,
    EntryReadsController,
    CatalogueController,
    TakenClassesController,
    ClassMediaController,
    AccountController,
  ],
  providers: [UserJourneyPlaces],
})
export class ApiModule {}
