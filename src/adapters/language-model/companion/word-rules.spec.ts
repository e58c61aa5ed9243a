import { describe, expect, it } from '@jest/globals';
import { type WordRule, WordReader } from './word-rules.js';

/** Whether a rule alone recognises a text. */
function recognises(rule: WordRule, text: string): boolean {
  const reader = new WordReader<'it'>({
    negations: "not / never / no longer / (do|did|was|ca)n't",
    turns: 'but / and i',
    topics: { it: rule },
  });
  return reader.read(text).includes('it');
}

describe('a phrase', () => {
  it.each([
    ['can’t sleep', 'I CAN’T SLEEP'],
    ["can't sleep", 'cant sleep tonight'],
    ['müde', 'ich bin MUDE'],
    ['burn-out', 'it is burn out'],
    ['(mum|dad) died', 'my dad died'],
    ['(so )*tired', 'so so tired'],
    ['procrastinat*', 'procrastinating again'],
    ['my ... dog died', 'my dear old dog died'],
    ['^sad', 'tired, sad'],
    ['sad$', 'sad, tired'],
    ['one / two', 'number two'],
  ])('%s is in: %s', (says, text) => {
    expect(recognises({ says }, text)).toBe(true);
  });

  it.each([
    ['sad', 'sadly'],
    ['ill', "I'll be there"],
    ['dog died', 'the dog, he said, died'],
    ['my ... dog died', 'my one two three four five dog died'],
    ['^sad', 'very sad'],
    ['lonely', ''],
  ])('%s is not in: %s', (says, text) => {
    expect(recognises({ says }, text)).toBe(false);
  });

  it.each([
    'I am not lonely',
    "I don't feel very lonely",
    'no longer lonely',
    'I was never in the least lonely',
  ])('does not count when it is negated: %s', (text) => {
    expect(recognises({ says: 'lonely' }, text)).toBe(false);
  });

  it.each([
    'not tired, lonely',
    'I am not tired but lonely',
    "I can't eat and I feel lonely",
    'not that I ever talk about it much to other people, lonely as I am',
  ])('counts where the negation is about something else: %s', (text) => {
    expect(recognises({ says: 'lonely' }, text)).toBe(true);
  });
});

describe('a rule', () => {
  it('knows words that mean something only alone', () => {
    const rule = { alone: '(i am )*fine( thanks)*' };
    expect(recognises(rule, 'Fine, thanks!')).toBe(true);
    expect(recognises(rule, 'fine weather for ducks')).toBe(false);
  });

  it('is taken back by other words anywhere', () => {
    const rule = { says: 'good news', unless: 'bad news' };
    expect(recognises(rule, 'Good news.\nAnd bad news.')).toBe(false);
    expect(recognises(rule, 'Good news.')).toBe(true);
  });

  it('does not reach from one line to the next', () => {
    expect(recognises({ says: 'my dog died' }, 'I walked my dog\ndied of laughter')).toBe(false);
  });
});
