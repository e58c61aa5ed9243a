import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../domain/language.js';
import type { Emotion } from '../../../domain/emotions.js';
import { TOLD } from '../../../../test/dsl/told-situations.js';
import { TEXTS } from './languages.js';
import { type Listened, listen } from './listen.js';
import { factsOf, SITUATIONS, type Situation } from './situations.js';
import { WordReader } from './word-rules.js';

const { situations, emotions, unknown } = TEXTS.en;
const reader = new WordReader(TEXTS.en.rules);

const heard = (emotionsAsked: readonly Emotion[], ...messages: readonly string[]): Listened =>
  listen({ messages, emotions: emotionsAsked }, TEXTS.en, reader);

describe.each(LANGUAGES)('listening in %s', (language) => {
  const texts = TEXTS[language];
  const own = new WordReader(texts.rules);

  it('has words and texts for the same situations', () => {
    expect(Object.keys(texts.rules.topics).sort()).toEqual(Object.keys(texts.situations).sort());
    expect(Object.keys(TOLD[language]).sort()).toEqual(Object.keys(texts.situations).sort());
  });

  it.each(Object.entries(TOLD[language]) as [Situation, string][])(
    'takes up %s',
    (situation, message) => {
      const told = { messages: [message], emotions: factsOf(situation).asksFor };
      expect(listen(told, texts, own)).toMatchObject({
        opening: texts.situations[situation],
        gravity: factsOf(situation).gravity,
      });
    },
  );
});

describe('listening', () => {
  it('knows every situation in English', () => {
    expect(Object.keys(situations).sort()).toEqual(Object.keys(SITUATIONS).sort());
  });

  it.each([
    ["I'm not sad, just out of bread", emotions.calm],
    ['I am no longer anxious', emotions.calm],
    ['slept well for once', emotions.calm],
    ['the fridge is making its decision', emotions.calm],
  ])('claims no situation in doubt: %s', (message, opening) => {
    expect(heard(['calm'], message)).toEqual({ opening, too: '', gravity: 'everyday' });
  });

  it('drops a situation that the emotions contradict', () => {
    expect(heard(['joyful', 'inspired', 'energized'], "I can't sleep").opening).toBe(
      emotions.joyful,
    );
    expect(heard(['accepting', 'joyful'], 'I passed my driving test!').opening).toBe(
      emotions.accepting,
    );
  });

  it('stays quiet, and claims nothing bright, where something heavy was told that did not agree', () => {
    expect(heard(['joyful', 'inspired', 'energized'], 'My grandmother died.')).toMatchObject({
      opening: unknown,
      gravity: 'grave',
    });
  });

  it('takes up the gravest of several, and mentions another', () => {
    const answer = heard(['rested', 'calm'], "I can't sleep, my mind keeps racing about work");
    expect(answer.opening).toBe(situations.sleep);
    expect(answer.too).toBe(situations['work stress']?.too);
    expect(heard(['accepting', 'rested'], "My dad died and I can't sleep").opening).toBe(
      situations['loss of a person'],
    );
  });

  it('calls it mixed when good news stands beside something heavy', () => {
    const news = 'I passed my driving test!';
    const both = { opening: situations.mixed, gravity: 'grave' };
    expect(
      heard(['joyful'], `${news} My cat, mind you.\nMy dog had to be put to sleep`).gravity,
    ).toBe('grave');
    expect(heard(['joyful', 'grateful'], 'My dad is in hospital', news)).toMatchObject(both);
  });

  it('stays with what an earlier message told when the last one tells of nothing else', () => {
    expect(heard(['accepting'], 'My grandmother died.', 'She was ninety.')).toEqual({
      opening: situations['loss of a person'],
      too: '',
      gravity: 'grave',
    });
  });

  it('answers the last message when it tells of something of its own', () => {
    expect(heard(['calm'], 'My grandmother died.', 'Thank you')).toMatchObject({
      opening: situations.eased,
      gravity: 'grave',
    });
  });

  it('says nothing of the words when nothing is known of them', () => {
    expect(heard([], 'the fridge')).toEqual({ opening: unknown, too: '', gravity: 'heavy' });
  });
});
