import { Settings } from '../../src/config/settings.js';
import type { JourneyDescription } from '../../src/domain/journey/journey.events.js';
import { promptOf } from './asks.js';
import { readClasses } from '../../src/adapters/class-folder/class-folder.js';
import { CompanionLanguageModel } from '../../src/adapters/language-model/companion.language-model.js';
import type { Emotion } from '../../src/domain/emotions.js';
import type { Language } from '../../src/domain/language.js';
import { Private } from '../../src/domain/private.js';
import type { Ask, ClassToOffer, LocalTime } from '../../src/ports/language-model.port.js';
import { checkParts, GREETING_LIMITS, REPLY_LIMITS } from '../../src/processes/check-parts.js';
import { journey } from './entry-examples.js';
import { cleared } from './cleared.js';

/** A check-in to print: what was written, and what the ranking made of it. */
interface Example {
  readonly title: string;
  readonly name: string;
  readonly language: Language;
  readonly now: LocalTime;
  /** The person's own number, and how many check-ins they have had. */
  readonly variety: number;
  readonly checkIns: number;
  /** What they wrote the day before. */
  readonly yesterday?: string;
  readonly messages: readonly string[];
  readonly emotions: readonly Emotion[];
  /** Slugs, chosen by hand. */
  readonly free: string;
  readonly premium: string;
}

const DATE = '2026-03-03';
const at = (timeOfDay: LocalTime['timeOfDay']): LocalTime => ({
  date: DATE,
  weekday: 'Tuesday',
  timeOfDay,
});

const EXAMPLES: readonly Example[] = [
  {
    title: 'Work comes to bed',
    name: 'Ada',
    language: 'en',
    now: at('night'),
    variety: 11,
    checkIns: 0,
    messages: ["I can't sleep, my mind keeps racing about work"],
    emotions: ['rested', 'calm', 'present'],
    free: 'lamps-out-room-by-room',
    premium: 'emptying-your-pockets',
  },
  {
    title: 'A funeral',
    name: 'Robin',
    language: 'en',
    now: at('afternoon'),
    variety: 23,
    checkIns: 9,
    yesterday: 'My dad died on Friday.',
    messages: ["My dad's funeral was on Thursday. I keep setting his place at the table."],
    emotions: ['accepting', 'loved', 'compassionate'],
    free: 'one-small-habit-of-theirs',
    premium: 'the-second-cup',
  },
  {
    title: 'The day before',
    name: 'Sam',
    language: 'en',
    now: at('morning'),
    variety: 5,
    checkIns: 3,
    messages: ["I have a job interview tomorrow and I'm so nervous"],
    emotions: ['confident', 'calm', 'focused'],
    free: 'your-first-sentence-slowly',
    premium: 'read-the-route-first',
  },
  {
    title: 'Good news',
    name: 'Noor',
    language: 'en',
    now: at('evening'),
    variety: 40,
    checkIns: 2,
    yesterday: 'Driving test tomorrow, my exam nerves are back',
    messages: ['I PASSED my driving test!!'],
    emotions: ['joyful', 'grateful', 'confident'],
    free: 'a-speech-for-the-furniture',
    premium: 'invent-a-tiny-holiday',
  },
  {
    title: 'A row',
    name: 'Jo',
    language: 'en',
    now: at('evening'),
    variety: 77,
    checkIns: 14,
    messages: ['had a row with my sister, so angry with her'],
    emotions: ['compassionate', 'calm', 'grounded'],
    free: 'wring-out-the-towel',
    premium: 'call-and-kind-answer',
  },
  {
    title: 'No situation that it knows',
    name: 'Kit',
    language: 'en',
    now: at('afternoon'),
    variety: 8,
    checkIns: 21,
    messages: ['The surveyor used his torch, then sucked his teeth, then used the torch again'],
    emotions: ['calm', 'accepting', 'hopeful'],
    free: 'cooling-the-soup',
    premium: 'open-hand-closed-hand',
  },
  {
    title: 'A second message',
    name: 'Lou',
    language: 'en',
    now: at('evening'),
    variety: 3,
    checkIns: 6,
    messages: ['My wife has cancer.', 'Her hair has started to fall out.'],
    emotions: ['accepting', 'loved', 'resilient'],
    free: 'the-night-nurses-blanket',
    premium: 'what-stays-at-camp',
  },
  {
    title: 'A new city, in German',
    name: 'Mia',
    language: 'de',
    now: at('evening'),
    variety: 19,
    checkIns: 4,
    yesterday: 'Ich bin so müde vom Umzug',
    messages: ['Ich fühle mich einsam, seit wir umgezogen sind'],
    emotions: ['loved', 'hopeful', 'accepting'],
    free: 'the-night-nurses-blanket',
    premium: 'a-map-of-small-hellos',
  },
  {
    title: 'An exam, in Spanish',
    name: 'Luz',
    language: 'es',
    now: at('morning'),
    variety: 31,
    checkIns: 1,
    messages: ['Mañana tengo un examen y no puedo concentrarme'],
    emotions: ['focused', 'confident', 'calm'],
    free: 'ten-coins-across-the-table',
    premium: 'read-the-route-first',
  },
  {
    title: 'A dog, in French',
    name: 'Léo',
    language: 'fr',
    now: at('evening'),
    variety: 64,
    checkIns: 5,
    messages: ['Mon chien est mort samedi.'],
    emotions: ['accepting', 'loved', 'compassionate'],
    free: 'one-small-habit-of-theirs',
    premium: 'the-second-cup',
  },
];

/** Ten check-ins with the companion, as a person would read them, in Markdown. */
export async function printedReplies(catalogue: string): Promise<string> {
  const companion = new CompanionLanguageModel();
  const classes = readClasses(catalogue, new Settings().maxAudioBytes).map(
    ({ description }) => description,
  );
  const printed = EXAMPLES.map(async (example, i) => {
    const offered = [
      offer(example.free, 'free', classes),
      offer(example.premium, 'premium', classes),
    ] as const;
    const greeting = await paragraphs(greetingAsk(example), []);
    const reply = await paragraphs(replyAsk(example, offered), offered);
    const messages = example.messages.map((message) => `> ${message}`);
    return [
      `### ${String(i + 1)}. ${example.title}`,
      ...(example.yesterday === undefined ? [] : [`*(yesterday: ${example.yesterday})*`]),
      ...greeting,
      ...messages,
      ...reply,
    ].join('\n\n');
  });
  return (await Promise.all(printed)).join('\n\n');

  async function paragraphs(ask: Ask, links: readonly ClassToOffer[]): Promise<string[]> {
    const { parts } = await companion.write(promptOf(ask), () => undefined);
    const limits = ask.kind === 'greeting' ? GREETING_LIMITS : REPLY_LIMITS;
    const uids = links.map(({ uid }) => uid);
    return checkParts(parts, uids, limits).map((part) => {
      if (part.type === 'paragraph') return part.value;
      const link = links.find(({ uid }) => uid === part.uid);
      return `→ **${link?.title ?? ''}**`;
    });
  }
}

function greetingAsk({ name, now, variety, language, checkIns, yesterday }: Example): Ask {
  const recent = yesterday === undefined ? [] : [{ date: '2026-03-02', words: cleared(yesterday) }];
  const shared = {
    now,
    variety,
    language,
    recent,
    entries: checkIns,
    greetings: checkIns,
    taken: [],
  };
  return { kind: 'greeting', name: Private.of(name), ...shared };
}

function replyAsk(example: Example, classes: readonly [ClassToOffer, ClassToOffer]): Ask {
  const { now, variety, language, emotions, checkIns } = example;
  const messages = example.messages.map((message) => cleared(message));
  const shared = {
    now,
    variety,
    language,
    messages,
    emotions,
    classes,
    replies: checkIns,
    taken: [],
  };
  return { kind: 'reply', greeting: null, ...shared };
}

function offer(
  slug: string,
  slot: ClassToOffer['slot'],
  classes: readonly JourneyDescription[],
): ClassToOffer {
  const described = classes.find((one) => one.slug === slug);
  if (described?.access !== slot) throw new Error(`The catalogue has no ${slot} class ${slug}`);
  const { title, instructor, description, emotions, audio } = described;
  const seconds = audio.kind === 'synthesised' ? audio.seconds : 0;
  const minutes = Math.max(1, Math.round(seconds / 60));
  const access = slot === 'free' ? 'free' : 'upgrade';
  return { uid: journey(slot), slot, access, title, instructor, description, emotions, minutes };
}
