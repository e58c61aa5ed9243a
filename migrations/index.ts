import { CreateEventLog1763000000000 } from './1763000000000-create-event-log.js';
import { CreateKeys1763000000100 } from './1763000000100-create-keys.js';
import { CreateReaders1763000000200 } from './1763000000200-create-readers.js';
import { CreateReadModels1763000000300 } from './1763000000300-create-read-models.js';
import { CreateModelSpending1763000000400 } from './1763000000400-create-model-spending.js';
import { CreateTakenClasses1763000000500 } from './1763000000500-create-taken-classes.js';

/** Every migration, oldest first. One that has been released is never edited. */
export const MIGRATIONS = [
  CreateEventLog1763000000000,
  CreateKeys1763000000100,
  CreateReaders1763000000200,
  CreateReadModels1763000000300,
  CreateModelSpending1763000000400,
  CreateTakenClasses1763000000500,
];
