import type { JourneyDescription } from '../domain/journey/journey.events.js';
import { Refusal } from '../domain/refusal.js';
import type { JourneyUid } from '../domain/uid.js';
import { derivedId } from '../log/command-id.js';
import type { JourneyCommands } from '../log/journey-commands.js';
import type { Ids } from '../ports/ids.port.js';

/** What publishing came to. */
export interface Published {
  readonly changed: number;
  readonly unchanged: number;
}

/** Puts classes on offer as described; those that are so already are left alone. A class is known by its slug. */
export async function publishClasses(
  classes: readonly JourneyDescription[],
  commands: JourneyCommands,
  ids: Ids,
): Promise<Published> {
  let changed = 0;
  for (const description of classes) {
    const journey = journeyUid(description.slug, ids);
    const commandId = derivedId('publish', ids.random());
    const outcome = await commands.run(
      journey,
      { type: 'PublishJourney', description },
      { commandId, actor: 'operator', correlationId: commandId, causationId: commandId },
    );
    if (outcome instanceof Refusal) throw new Error(`${description.slug}: ${outcome.code}`);
    if (outcome.events.length > 0) changed += 1;
  }
  return { changed, unchanged: classes.length - changed };
}

/** A class keeps its uid for as long as it keeps its slug. */
export function journeyUid(slug: string, ids: Ids): JourneyUid {
  return ids.mint('j', derivedId('journey', slug), 0);
}
