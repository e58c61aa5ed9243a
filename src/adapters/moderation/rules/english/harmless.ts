import { phrases } from '../../phrases.js';
import { figuresOfSpeech } from './figures-of-speech.js';
import { mishaps } from './mishaps.js';
import { otherPeople } from './other-people.js';
import { past } from './past.js';
import { spelling } from './spelling.js';
import { stories } from './stories.js';

/** What merely looks alike, in English. What is told of others ends where somebody speaks of themselves. */
export const harmless: readonly RegExp[] = [
  phrases([stories, otherPeople].join('\n'), { global: true, upTo: spelling.self }),
  phrases([figuresOfSpeech, past, mishaps].join('\n'), { global: true }),
];
