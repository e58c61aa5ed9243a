import type { JourneyRow } from '../../projections/classes/classes.tables.js';
import { API_PREFIX } from '../contract/addresses.js';
import type { JourneyView } from '../contract/responses.js';
import { decideAccess, type Entitlement } from '../domain/access.js';

/** A class as somebody with these entitlements sees it. */
export function journeyView(row: JourneyRow, entitlements: ReadonlySet<Entitlement>): JourneyView {
  return {
    uid: row.uid,
    slug: row.slug,
    title: row.title,
    description: row.description,
    instructor: row.instructor,
    emotions: row.emotions,
    access: decideAccess(row.access, entitlements),
    duration_seconds: row.durationSeconds,
    audio_url: placeOf(row, 'audio'),
    transcript_url: placeOf(row, 'transcript.vtt'),
  };
}

function placeOf({ uid, withdrawnAt }: JourneyRow, what: string): string | null {
  return withdrawnAt === null ? `/${API_PREFIX}/journeys/${uid}/${what}` : null;
}
