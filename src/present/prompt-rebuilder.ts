import type { JournalQueries } from '../../projections/journal/journal.queries.js';
import type {
  JournalEntryItemLogRow,
  JournalEntryItemRow,
} from '../../projections/journal/journal.tables.js';
import { ClearedText, type WrittenText } from '../domain/entry/cleared-text.js';
import type { SuggestedJourney, Verdict } from '../domain/entry/entry.events.js';
import type { PromptRecipe, Technique } from '../domain/generation.js';
import { type Part, plainText } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import { journeyStream } from '../domain/stream.js';
import type { UserUid } from '../domain/uid.js';
import { type EventCodec, known } from '../log/event-codec.js';
import type { EventLog } from '../ports/event-log.port.js';
import type { ChatMessage, ClassToOffer } from '../ports/language-model.port.js';
import { GREETING_TEMPLATE, greetingMessages } from '../processes/prompts/greeting.prompt.js';
import { repairMessages } from '../processes/prompts/repair.prompt.js';
import { REPLY_TEMPLATE, replyMessages } from '../processes/prompts/reply.prompt.js';

type Messages = Private<readonly ChatMessage[]>;

/** One version of an item out of which a prompt was built. */
interface Origin {
  readonly item: JournalEntryItemRow;
  readonly parts: Private<Part[]>;
  /** By the person themselves, and cleared; otherwise the system wrote it. */
  readonly words: ClearedText | undefined;
  readonly revision: number;
}

/** Makes a prompt again from its recipe: the same words, the same choices, the same function as then. */
export class PromptRebuilder {
  constructor(
    private readonly journal: JournalQueries,
    private readonly codec: EventCodec,
    private readonly log: EventLog,
  ) {}

  /**
   * The messages that a model was sent for this version of an item.
   * @returns `null` where no model was asked, the template is not of this build, or words are gone.
   */
  async rebuild(
    { event, createdAt }: JournalEntryItemLogRow,
    user: UserUid,
  ): Promise<Messages | null> {
    const { prompt_recipe: recipe, technique, journeys } = event as Partial<Generated>;
    if (recipe === undefined || technique === 'companion' || technique === 'fixed') return null;
    const origins = await this.origins(recipe, user);
    if (origins === undefined) return null;
    const messages = isOf(recipe, GREETING_TEMPLATE)
      ? greeting(recipe, origins)
      : isOf(recipe, REPLY_TEMPLATE)
        ? reply(recipe, origins, await this.classes(journeys ?? [], createdAt))
        : null;
    const { repair } = recipe.choices;
    return messages === null || repair === undefined ? messages : repairMessages(messages, repair);
  }

  /** What the recipe names, in its order. @returns `undefined` when a part of it is gone. */
  private async origins(recipe: PromptRecipe, user: UserUid): Promise<Origin[] | undefined> {
    const uids = recipe.built_from.map(({ item }) => item);
    const { items, log } = await this.journal.versions(uids, user);
    const found = recipe.built_from.flatMap(({ item: uid, revision }) => {
      const versions = log.filter(
        ({ itemUid, event }) => itemUid === uid && 'parts' in event.sealed,
      );
      const item = items.find((row) => row.uid === uid);
      const envelope = versions[revision - 1]?.event.sealed.parts;
      return item === undefined || envelope === undefined ? [] : [{ item, revision, envelope }];
    });
    const opened = await this.codec.openAll<Part[]>(
      found.map(({ envelope }) => envelope),
      user,
    );
    const origins = found.flatMap(({ item, revision }, i): Origin[] => {
      const parts = opened[i];
      if (parts?.readable !== true) return [];
      const written = { item: item.uid, revision, parts };
      return [{ item, revision, parts, words: ClearedText.from(written, verdictOn(log, written)) }];
    });
    return origins.length === recipe.built_from.length ? origins : undefined;
  }

  /** The classes as they were described when they were suggested. */
  private async classes(
    journeys: readonly SuggestedJourney[],
    suggestedAt: number,
  ): Promise<ClassToOffer[]> {
    const offers = journeys.map(async ({ uid, slot, access }): Promise<ClassToOffer[]> => {
      const events = (await this.log.readStream(journeyStream(uid))).map(known);
      const then = events.filter(({ metadata }) => metadata.at <= suggestedAt * 1000);
      const described = then.findLast(
        (event) => event.type === 'JourneyPublished' || event.type === 'JourneyChanged',
      );
      if (described === undefined) return [];
      const { title, instructor, description, emotions, audio } = described.data;
      const minutes = Math.max(1, Math.round(audio.seconds / 60));
      return [{ uid, slot, access, title, instructor, description, emotions, minutes }];
    });
    return (await Promise.all(offers)).flat();
  }
}

/** The plain facts of a version that a model wrote, as far as they are needed here. */
interface Generated {
  readonly prompt_recipe: PromptRecipe;
  readonly technique: Technique;
  readonly journeys: readonly SuggestedJourney[];
}

function isOf(
  recipe: PromptRecipe,
  { template, version }: Pick<PromptRecipe, 'template' | 'version'>,
): boolean {
  return recipe.template === template && recipe.version === version;
}

function greeting({ choices }: PromptRecipe, origins: readonly Origin[]): Messages {
  const recent = origins.flatMap(({ item, words }) => {
    const date = new Date(item.createdUnixDate * 86_400_000).toISOString().slice(0, 10);
    return words === undefined ? [] : [{ date, words }];
  });
  return greetingMessages({ recent }, choices);
}

function reply(
  { choices }: PromptRecipe,
  origins: readonly Origin[],
  [first, second]: readonly ClassToOffer[],
): Messages | null {
  if (first === undefined || second === undefined) return null;
  const seen = origins.find(({ words }) => words === undefined);
  return replyMessages(
    {
      greeting:
        seen === undefined
          ? null
          : {
              item: seen.item.uid,
              revision: seen.revision,
              text: Private.of(plainText(seen.parts.reveal())),
            },
      messages: origins.flatMap(({ words }) => words ?? []),
      classes: [first, second],
    },
    choices,
  );
}

function verdictOn(
  log: readonly JournalEntryItemLogRow[],
  { item, revision }: WrittenText,
): Verdict | undefined {
  const moderated = log.find(
    ({ itemUid, event }) =>
      itemUid === item && event.type === 'WordsModerated' && event.item_revision === revision,
  );
  return moderated?.event.verdict as Verdict | undefined;
}
