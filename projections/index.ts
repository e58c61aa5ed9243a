import type { Projection } from '../src/readers/projection.js';
import { classesProjection } from './classes/classes.projection.js';
import { journalProjection } from './journal/journal.projection.js';
import { statisticsProjection } from './statistics/statistics.projection.js';
import { takenClassesProjection } from './taken-classes/taken-classes.projection.js';
import { usersProjection } from './users/users.projection.js';

/**
 * Every projection there is. A new one gets a line here and a migration for its tables.
 * @param settings `statsTimeZone`: in which a day of the statistics begins and ends.
 */
export function projections(settings: { readonly statsTimeZone: string }): Projection[] {
  return [
    erased(journalProjection),
    erased(statisticsProjection(settings.statsTimeZone)),
    erased(usersProjection),
    erased(classesProjection),
    erased(takenClassesProjection),
  ];
}

/** In a list, projections forget the type of their rows; each gets its own back from its own `load`. */
export function erased<R>(projection: Projection<R>): Projection {
  return projection as unknown as Projection;
}
