import type { ClassesQueries } from '../../projections/classes/classes.queries.js';
import type { JourneyRow } from '../../projections/classes/classes.tables.js';
import type { JournalQueries } from '../../projections/journal/journal.queries.js';
import type { ClassHistory } from '../../projections/taken-classes/taken-classes.queries.js';
import { ClearedText } from '../domain/entry/cleared-text.js';
import type { ProcessEntryCommand } from '../domain/entry/entry.commands.js';
import type { ModerationDetail, SuggestedJourney } from '../domain/entry/entry.events.js';
import { EMOTIONS, type Emotion } from '../domain/emotions.js';
import type { Language } from '../domain/language.js';
import { type Part, plainText } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { JourneyUid } from '../domain/uid.js';
import { type ClassRanking, gentleRanking } from '../ports/class-ranking.port.js';
import type { CrisisTexts } from '../ports/crisis-texts.port.js';
import type { LanguageDetection } from '../ports/language-detection.port.js';
import { type ClassToOffer, type Greeting, ModelFailure } from '../ports/language-model.port.js';
import type { Moderation } from '../ports/moderation.port.js';
import type { Reached } from '../ports/reached.port.js';
import { REPLY_LIMITS } from './check-parts.js';
import { chooseClasses } from './choose-classes.js';
import type { ClassHistories } from './class-histories.js';
import { type Chatted, clearWords, earlierCleared } from './clear-words.js';
import { fixedReply } from './fixed-reply.js';
import { HELD_TEXT } from './fixed-texts.js';
import { localTime } from './local-time.js';
import type { Work, WritingProcess } from './process.js';
import { replyPrompt } from './prompts/reply.prompt.js';
import { varietyOf } from './variety.js';
import { writeChecked } from './write-checked.js';

const PATIENCE_MS = 2_000;
const EMOTIONS_TOLD = 3;

/** Sees to it that a message is answered: moderation first, then two classes by meaning, then their text. */
export class WriteReply implements WritingProcess {
  readonly name = 'write-reply';
  readonly kind = 'reply';
  readonly startsOn = 'SystemChatRequested';

  constructor(
    private readonly classes: ClassesQueries,
    private readonly journal: JournalQueries,
    private readonly moderation: Moderation,
    private readonly ranking: ClassRanking,
    private readonly histories: ClassHistories,
    private readonly languages: LanguageDetection,
    private readonly crisis: CrisisTexts,
    private readonly reached: Reached,
  ) {}

  async write(work: Work): Promise<ProcessEntryCommand> {
    work.progress('reading');
    const messages = work.events.filter((event) => event.type === 'UserChatted');
    const message = messages.at(-1);
    if (message === undefined) throw new ModelFailure('internal', 'there is no message to answer');
    const cleared = await clearWords(work, message, this.moderation);
    if (!(cleared instanceof ClearedText)) return this.answerHeld(work, message, cleared);

    work.progress('choosing');
    const journeys = await this.published(work);
    const ranking = await this.ranking.rank(cleared, journeys);
    const history = await this.histories.of(work);
    const chosen = this.choose(work, journeys, ranking.scores, history);
    work.progress('writing');
    const conversation = [...earlierCleared(work, messages.slice(0, -1)), cleared];
    const words = Private.of(conversation.map(({ text }) => text).join('\n'));
    const prompt = replyPrompt(
      {
        now: localTime(work.now, work.person.timezone),
        variety: varietyOf(work.person.uid),
        language: this.languages.tell(words),
        greeting: greetingOf(work),
        messages: conversation,
        emotions: strongest(ranking.emotions),
        classes: [offer(chosen[0], journeys), offer(chosen[1], journeys)],
        replies: await this.repliesBefore(work),
        taken: await this.histories.titlesTaken(history),
      },
      { person: work.person.uid, seed: work.seed },
    );
    const links = chosen.map(({ uid }) => uid);
    const written = await writeChecked(work, prompt, links, REPLY_LIMITS);
    return { type: 'RecordReply', ...written, journeys: chosen, sealedJourneys: Private.of([]) };
  }

  /** Held words reach no model: help for somebody in danger, else two classes chosen without the words. */
  private async answerHeld(
    work: Work,
    message: Chatted,
    detail: ModerationDetail,
  ): Promise<ProcessEntryCommand> {
    const language = this.languageOf(message);
    if (detail.category === 'self-harm') {
      return fixedReply(work, this.crisis.textFor(language, work.person.timezone), []);
    }
    const { opening, free, premium } = HELD_TEXT[language];
    const journeys = await this.published(work);
    const { scores } = gentleRanking(journeys);
    const chosen = this.choose(work, journeys, scores, await this.histories.of(work));
    const parts: Part[] = [
      { type: 'paragraph', value: opening },
      { type: 'paragraph', value: free },
      { type: 'journey', uid: chosen[0].uid },
      { type: 'paragraph', value: premium },
      { type: 'journey', uid: chosen[1].uid },
    ];
    return fixedReply(work, parts, chosen);
  }

  /** In which language to answer words that no model may see. */
  private languageOf({ sealed }: Chatted): Language {
    if (!sealed.parts.readable) return 'en';
    const told = this.languages.tell(Private.of(plainText(sealed.parts.reveal())));
    return told === 'other' ? 'en' : told;
  }

  private async published(work: Work): Promise<JourneyRow[]> {
    await this.reached.wait('classes', work.requestedPosition, PATIENCE_MS);
    return this.classes.published();
  }

  private async repliesBefore(work: Work): Promise<number> {
    await this.reached.wait('journal', work.requestedPosition, PATIENCE_MS);
    return this.journal.countWritten(work.person.uid, 'reply');
  }

  private choose(
    work: Work,
    candidates: readonly JourneyRow[],
    scores: ReadonlyMap<JourneyUid, number>,
    history: ClassHistory,
  ): [SuggestedJourney, SuggestedJourney] {
    const offered = new Set(
      work.events.flatMap((event) =>
        event.type === 'ClassesSuggested' ? event.data.journeys.map(({ uid }) => uid) : [],
      ),
    );
    const { entitlements } = work.person;
    const chosen = chooseClasses({ candidates, scores, offered, history, entitlements });
    if (chosen === undefined) {
      throw new ModelFailure('internal', 'the catalogue has fewer than two classes');
    }
    return chosen;
  }
}

/** What the person was greeted with, unless by the companion: it greets by name, and models are told no names. */
function greetingOf(work: Work): Greeting | null {
  const versions = work.events.filter((event) => event.type === 'GreetingGenerated');
  const newest = versions.at(-1);
  if (newest?.sealed.parts.readable !== true || newest.data.technique === 'companion') return null;
  const text = Private.of(plainText(newest.sealed.parts.reveal()));
  return { item: newest.data.item, revision: versions.length, text };
}

function strongest(emotions: Readonly<Record<Emotion, number>>): Emotion[] {
  return [...EMOTIONS].sort((a, b) => emotions[b] - emotions[a]).slice(0, EMOTIONS_TOLD);
}

function offer(chosen: SuggestedJourney, journeys: readonly JourneyRow[]): ClassToOffer {
  const row = journeys.find(({ uid }) => uid === chosen.uid);
  if (row === undefined) throw new Error('A chosen class is not in the catalogue');
  const { uid, title, instructor, description, emotions } = row;
  const minutes = Math.max(1, Math.round(row.durationSeconds / 60));
  const { slot, access } = chosen;
  return { uid, slot, access, title, instructor, description, emotions, minutes };
}
