import type { ModerationDetail } from '../../domain/entry/entry.events.js';
import { Private } from '../../domain/private.js';
import { type Judgement, Moderation } from '../../ports/moderation.port.js';

/** Phrases in English, Spanish, German and French that may speak of self-harm, on text without accents. */
const SELF_HARM =
  /\b(kill(ing)? my ?self|end(ing)? (my|it all|my own) ?(life)?|suicid\w*|want to die|wanna die|wish i (was|were) dead|hurt(ing)? myself|harm(ing)? myself|no reason to live|better off without me|quitarme la vida|matarme|quiero morir(me)?|hacerme dano|umbringen|nicht mehr leben|sterben will|will sterben|mir (et)?was antun|me tuer|en finir|envie de mourir|me faire du mal|plus envie de vivre)\b/;

/** Looks at words with rules of our own: no network, no model. In doubt it holds. */
export class LocalRulesModeration extends Moderation {
  judge(words: Private<string>): Promise<Judgement> {
    const held = SELF_HARM.test(withoutAccents(words.reveal()));
    const detail: ModerationDetail = {
      category: held ? 'self-harm' : 'none',
      source: 'local-rules',
    };
    return Promise.resolve({ verdict: held ? 'held' : 'cleared', detail: Private.of(detail) });
  }
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
