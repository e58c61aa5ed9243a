import type { JournalQueries } from '../../projections/journal/journal.queries.js';
import type { UsersQueries } from '../../projections/users/users.queries.js';
import { ClearedText } from '../domain/entry/cleared-text.js';
import type { ProcessEntryCommand } from '../domain/entry/entry.commands.js';
import type { Part } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { EventCodec } from '../log/event-codec.js';
import type { GreetingAsk, LanguageModel } from '../ports/language-model.port.js';
import type { LanguageDetection } from '../ports/language-detection.port.js';
import type { Reached } from '../ports/reached.port.js';
import { GREETING_LIMITS } from './check-parts.js';
import type { ClassHistories } from './class-histories.js';
import { localTime } from './local-time.js';
import type { Work, WritingProcess } from './process.js';
import { greetingPrompt } from './prompts/greeting.prompt.js';
import { varietyOf } from './variety.js';
import { writeChecked } from './write-checked.js';

/** How much of what the person wrote before a greeting may remember. */
const RECENT_ENTRIES = 20;
/** By how many of their newest texts the language is told. */
const ENOUGH_FOR_LANGUAGE = 3;
/** A greeting is not worth waiting long for a projection that lags. */
const PATIENCE_MS = 2_000;

/** Sees to it that an entry begins with a question, from what the person wrote lately if there is something. */
export class WriteGreeting implements WritingProcess {
  readonly name = 'write-greeting';
  readonly kind = 'greeting';
  readonly startsOn = 'GreetingRequested';

  constructor(
    private readonly journal: JournalQueries,
    private readonly users: UsersQueries,
    private readonly codec: EventCodec,
    private readonly histories: ClassHistories,
    private readonly languages: LanguageDetection,
    private readonly reached: Reached,
    private readonly companion: LanguageModel,
  ) {}

  async write(work: Work): Promise<ProcessEntryCommand> {
    work.progress('reading');
    await this.reached.wait('journal', work.requestedPosition, PATIENCE_MS);
    const recent = await this.recentWords(work);
    const prompt = greetingPrompt(
      {
        name: await this.nameOf(work),
        now: localTime(work.now, work.person.timezone),
        variety: varietyOf(work.person.uid),
        language: this.languageOf(recent),
        recent,
        entries: await this.journal.countEntries(work.person.uid),
        greetings: await this.journal.countWritten(work.person.uid, 'greeting'),
        taken: await this.histories.titlesTaken(await this.histories.of(work)),
      },
      { person: work.person.uid, seed: work.seed },
    );
    work.progress('writing');
    // To somebody new the companion says what a model would, by name and time of day: at once, and for nothing.
    const isStranger = recent.length === 0;
    const model = isStranger && !work.model.greetsStrangers ? this.companion : work.model;
    const written = await writeChecked({ ...work, model }, prompt, [], GREETING_LIMITS);
    return { type: 'RecordGreeting', ...written };
  }

  private async nameOf(work: Work): Promise<Private<string | null>> {
    const user = await this.users.user(work.person.uid);
    if (user === undefined) return Private.of(null);
    const [name] = await this.codec.openAll<string | null>([user.name], user.uid);
    return name?.readable === true ? name : Private.of(null);
  }

  /** English as long as there is nothing to tell it by. */
  private languageOf(recent: GreetingAsk['recent']): GreetingAsk['language'] {
    const newest = recent.slice(-ENOUGH_FOR_LANGUAGE).map(({ words }) => words.text);
    return newest.length === 0 ? 'en' : this.languages.tell(Private.of(newest.join('\n')));
  }

  /** Oldest first, as one reads. */
  private async recentWords(work: Work): Promise<GreetingAsk['recent']> {
    const items = await this.journal.recentWriting(work.person.uid, work.entry, RECENT_ENTRIES);
    const opened = await this.codec.openAll<Part[]>(
      items.map(({ data }) => data.parts),
      work.person.uid,
    );
    const recent = items.flatMap((item, i) => {
      const parts = opened[i];
      if (parts === undefined) return [];
      const words = ClearedText.from(
        { item: item.uid, revision: item.revision, parts },
        item.verdict,
      );
      const date = new Date(item.createdUnixDate * 86_400_000).toISOString().slice(0, 10);
      return words === undefined ? [] : [{ date, words }];
    });
    return recent.reverse();
  }
}
