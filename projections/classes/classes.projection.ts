import type { JourneyDescription } from '../../src/domain/journey/journey.events.js';
import type { JourneyUid } from '../../src/domain/uid.js';
import { journeyIn } from '../../src/domain/stream.js';
import type { Projection } from '../../src/readers/projection.js';
import { TableRows } from '../../src/readers/table-rows.js';
import { seconds } from '../event-times.js';
import { JourneyRow } from './classes.tables.js';

export interface ClassesRows {
  readonly journeys: TableRows<JourneyRow>;
}

/** The catalogue of classes as it stands. */
export const classesProjection: Projection<ClassesRows> = {
  name: 'classes',
  tables: [JourneyRow],
  async load(manager, events) {
    const journeys = new TableRows(JourneyRow, 'uid');
    await journeys.load(manager, 'uid', [
      ...new Set(events.map(({ stream }) => journeyIn(stream))),
    ]);
    return { journeys };
  },
  handlers: {
    JourneyPublished(event, { journeys }) {
      const published = journeys.get(journeyIn(event.stream))?.publishedAt ?? seconds(event);
      journeys.put(row(journeyIn(event.stream), event.data, published));
    },
    JourneyChanged(event, { journeys }) {
      const published = journeys.get(journeyIn(event.stream))?.publishedAt ?? seconds(event);
      journeys.put(row(journeyIn(event.stream), event.data, published));
    },
    JourneyWithdrawn(event, { journeys }) {
      const journey = journeys.get(journeyIn(event.stream));
      if (journey !== undefined) journeys.put({ ...journey, withdrawnAt: seconds(event) });
    },
  },
};

function row(uid: JourneyUid, described: JourneyDescription, publishedAt: number): JourneyRow {
  return {
    uid,
    ...described,
    emotions: [...described.emotions],
    durationSeconds: described.audio.seconds,
    publishedAt,
    withdrawnAt: null,
  };
}
