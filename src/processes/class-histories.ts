import type { ClassesQueries } from '../../projections/classes/classes.queries.js';
import type {
  ClassHistory,
  TakenClassesQueries,
} from '../../projections/taken-classes/taken-classes.queries.js';
import type { Reached } from '../ports/reached.port.js';
import type { Work } from './process.js';

/** Better an answer that forgets the last class than one that waits long for a projection that lags. */
const PATIENCE_MS = 2_000;
/** Titles that a prompt is told. */
const TITLES_TOLD = 5;

/** What people did with classes before the moment that a piece of work was asked for. */
export class ClassHistories {
  constructor(
    private readonly takenClasses: TakenClassesQueries,
    private readonly classes: ClassesQueries,
    private readonly reached: Reached,
  ) {}

  async of({ person, requestedPosition, now }: Work): Promise<ClassHistory> {
    await this.reached.wait('taken-classes', requestedPosition, PATIENCE_MS);
    return this.takenClasses.historyOf(person.uid, now);
  }

  /** Titles of the classes taken lately, newest first. */
  async titlesTaken({ taken }: ClassHistory): Promise<string[]> {
    const uids = [...taken.keys()].slice(0, TITLES_TOLD);
    const named = await this.classes.named(uids);
    return uids.flatMap((uid) => named.get(uid)?.title ?? []);
  }
}
