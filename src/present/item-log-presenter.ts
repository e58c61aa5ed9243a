import type {
  ItemLogEvent,
  JournalEntryItemLogRow,
} from '../../projections/journal/journal.tables.js';
import type { ItemVersion } from '../contract/entry.views.js';
import type { Envelope } from '../domain/envelope.js';
import type { UserUid } from '../domain/uid.js';
import type { EventCodec } from '../log/event-codec.js';
import type { PromptRebuilder } from './prompt-rebuilder.js';

/** Every version of an item, with its private facts opened for the person who owns them. */
export class ItemLogPresenter {
  constructor(
    private readonly codec: EventCodec,
    private readonly prompts: PromptRebuilder,
  ) {}

  async present(rows: readonly JournalEntryItemLogRow[], user: UserUid): Promise<ItemVersion[]> {
    const fields = rows.flatMap(({ event }, row) =>
      Object.entries(sealedOf(event)).map(([field, envelope]) => ({ row, field, envelope })),
    );
    const opened = await this.codec.openAll(
      fields.map(({ envelope }) => envelope),
      user,
    );
    const words = rows.map((): Record<string, unknown> => ({}));
    for (const [i, { row, field }] of fields.entries()) {
      const value = opened[i];
      const ofRow = words[row];
      if (ofRow !== undefined) ofRow[field] = value?.readable === true ? value.reveal() : null;
    }
    const prompts = await Promise.all(rows.map((row) => this.prompts.rebuild(row, user)));
    return rows.map(({ uid, event, createdAt }, i) => {
      const { type, sealed: _sealed, ...facts } = event;
      const prompt = prompts[i]?.reveal() ?? null;
      return { uid, type, created_at: createdAt, facts, words: words[i] ?? {}, prompt };
    });
  }
}

function sealedOf(event: ItemLogEvent): Record<string, Envelope> {
  return event.sealed;
}
