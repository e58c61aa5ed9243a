import type { Emotion } from '../../../domain/emotions.js';
import type { Part } from '../../../domain/parts.js';
import type { ClassToOffer, ReplyAsk } from '../../../ports/language-model.port.js';
import { firstSentence, plainFact } from './catalogue-facts.js';
import type { Listened } from './listen.js';
import type { Gravity } from './situations.js';
import { filled, type Pool, type Texts, type Voice } from './texts.js';
import { Walk } from './walk.js';

const VOICES: Readonly<Record<Gravity, Voice>> = {
  joyful: 'warm',
  light: 'warm',
  everyday: 'plain',
  heavy: 'quiet',
  grave: 'quiet',
};

/** What a class may help with, but no text says so where something is heavy. */
const TOO_BRIGHT: readonly Emotion[] = ['joyful', 'energized', 'inspired', 'motivated'];

/** Kind words first, then each class: why it may be good, what it is, and its link. */
export function composeReply(
  ask: ReplyAsk,
  { opening, too, gravity }: Listened,
  texts: Texts,
): Part[] {
  const walk = new Walk(ask.variety, ask.replies);
  const voice = VOICES[gravity];
  const { first, second, closing } = texts.offers[voice];
  const [free, premium] = ask.classes;
  const firstWhy = walk.pick('first why', whys(free, ask.emotions, voice, texts));
  const otherWhys = whys(premium, ask.emotions, voice, texts).filter((why) => why !== firstWhy);
  const secondWhy = walk.pick('second why', isPool(otherWhys) ? otherWhys : texts.quietHelp);
  return [
    ...paragraph(
      texts,
      ask.messages.length > 1 ? walk.pick('opening', texts.goingOn) : '',
      walk.pick('heard', opening.heard),
      too,
      walk.pick('kind', opening.kind),
    ),
    ...offered(free, firstWhy, walk.pick('first class', first), texts),
    ...offered(premium, secondWhy, walk.pick('second class', second), texts),
    ...paragraph(texts, walk.pick('closing', closing)),
  ];
}

function offered(chosen: ClassToOffer, why: string, offer: string, texts: Texts): Part[] {
  const described = texts.describes ? firstSentence(chosen.description) : '';
  const sentences = filled(offer, {
    title: plainFact(chosen.title),
    instructor: plainFact(chosen.instructor),
    length: texts.minutes(chosen.minutes),
    why,
    what: described === '' ? '' : ` ${described}`,
  });
  return [...paragraph(texts, sentences), { type: 'journey', uid: chosen.uid }];
}

/** By the emotion that the message asks for most, out of those that the class helps with. */
function whys(
  { emotions }: ClassToOffer,
  asked: readonly Emotion[],
  voice: Voice,
  texts: Texts,
): Pool {
  const fitting = voice === 'quiet' ? emotions.filter((e) => !TOO_BRIGHT.includes(e)) : emotions;
  const emotion = asked.find((e) => fitting.includes(e)) ?? fitting[0];
  return emotion === undefined ? texts.quietHelp : texts.helps[emotion];
}

/** Sentences side by side; nothing at all where there is none. */
function paragraph(texts: Texts, ...sentences: readonly string[]): Part[] {
  const value = sentences.filter((sentence) => sentence !== '').join(' ');
  return value === '' ? [] : [{ type: 'paragraph', value: texts.typeset(value) }];
}

function isPool(pieces: readonly string[]): pieces is Pool {
  return pieces.length > 0;
}
