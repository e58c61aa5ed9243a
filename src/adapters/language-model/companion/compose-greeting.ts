import type { Part } from '../../../domain/parts.js';
import type { GreetingAsk } from '../../../ports/language-model.port.js';
import { gravityOf, lightness, type Situation } from './situations.js';
import { filled, type SituationTexts, type Texts } from './texts.js';
import { Walk } from './walk.js';
import type { WordReader } from './word-rules.js';

/** What was written longer ago than this is not taken up again. */
const FRESH_DAYS = 7;
/** Whoever comes back after this many days is welcomed back. */
const LONG_DAYS = 14;

/** A name that can stand in a sentence: letters, and what names have between them. */
const NAME = /^\p{L}[\p{L}\p{M}'’ -]{0,39}$/u;

/** Hello by name and time of day, then what the person wrote last or what day it is, and a question. */
export function composeGreeting(
  ask: GreetingAsk,
  texts: Texts,
  reader: WordReader<Situation>,
): Part[] {
  const { greetings } = texts;
  const walk = new Walk(ask.variety, ask.greetings);
  const name = ask.name.reveal() ?? '';
  const hello = walk.pick('opening', greetings.hello[ask.now.timeOfDay]);
  const last = lastSituation(ask, texts, reader);
  const sentences = [
    filled(hello, { name: NAME.test(name) ? `, ${name}` : '' }),
    last === undefined ? remark(ask, texts, walk) : walk.pick('heard', last.since),
    walk.pick('kind', last?.asks ?? greetings.questions),
  ];
  const value = sentences.filter((sentence) => sentence !== '').join(' ');
  return [{ type: 'paragraph', value: texts.typeset(value) }];
}

/** The gravest of what was told on the last day with any writing, if that is not long ago. */
function lastSituation(
  ask: GreetingAsk,
  texts: Texts,
  reader: WordReader<Situation>,
): SituationTexts | undefined {
  const day = ask.recent.at(-1)?.date;
  if (day === undefined || daysBetween(day, ask.now.date) > FRESH_DAYS) return undefined;
  const [gravest] = ask.recent
    .filter(({ date }) => date === day)
    .flatMap(({ words }) => reader.read(words.text))
    .sort((a, b) => lightness(gravityOf(a)) - lightness(gravityOf(b)));
  return gravest === undefined ? undefined : texts.situations[gravest];
}

/** To somebody new, to somebody who was away for long, or about the day. */
function remark({ recent, greetings, now }: GreetingAsk, texts: Texts, walk: Walk): string {
  const last = recent.at(-1);
  if (last === undefined && greetings === 0) return walk.pick('heard', texts.greetings.first);
  if (last !== undefined && daysBetween(last.date, now.date) >= LONG_DAYS) {
    return walk.pick('heard', texts.greetings.back);
  }
  const format = new Intl.DateTimeFormat(texts.locale, { weekday: 'long', timeZone: 'UTC' });
  const weekday = format.format(Date.parse(now.date));
  return filled(walk.pick('heard', texts.greetings.remarks[now.timeOfDay]), { weekday });
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
