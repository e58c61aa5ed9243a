import type { JourneyRow } from '../../projections/classes/classes.tables.js';
import { API_PREFIX } from '../contract/addresses.js';
import type { JourneyView } from '../contract/responses.js';
import { decideAccess, type Entitlement } from '../domain/access.js';
import type { JourneyUid } from '../domain/uid.js';
import type { Rating } from '../domain/user-journey/user-journey.events.js';

/** Who looks at a class, as far as it shows. */
export interface Beholder {
  readonly entitlements: ReadonlySet<Entitlement>;
  readonly ratings: ReadonlyMap<JourneyUid, Rating>;
}

/** A class as this person sees it. */
export function journeyView(row: JourneyRow, { entitlements, ratings }: Beholder): JourneyView {
  return {
    uid: row.uid,
    slug: row.slug,
    title: row.title,
    description: row.description,
    instructor: row.instructor,
    emotions: row.emotions,
    access: decideAccess(row.access, entitlements),
    duration_seconds: row.durationSeconds,
    rating: ratings.get(row.uid) ?? null,
    audio_url: placeOf(row, 'audio'),
    transcript_url: placeOf(row, 'transcript.vtt'),
  };
}

function placeOf({ uid, withdrawnAt }: JourneyRow, what: string): string | null {
  return withdrawnAt === null ? `/${API_PREFIX}/journeys/${uid}/${what}` : null;
}
