import { describe, expect, it } from '@jest/globals';
import { firstSentence, plainFact } from './catalogue-facts.js';

describe('a fact from the catalogue', () => {
  it.each([
    ["The Night Nurse's Blanket", "The Night Nurse's Blanket"],
    ['Yoga, 10 Minuten (für Anfänger)', 'Yoga, 10 Minuten (für Anfänger)'],
    ['<b>Rest</b> **now**', 'bRestb now'],
    ['see www.example.org or https://example.org', 'see www example.org or https example.org'],
    ['{{name}}', 'name'],
    ['\u202eevil\ufffd', 'evil'],
    ['🌙', '…'],
  ])('%s stands in a text as %s', (fact, plain) => {
    expect(plainFact(fact)).toBe(plain);
  });

  it('is its first sentence, when that can stand as it is', () => {
    expect(firstSentence('Watch one ice cube melt. For waiting.')).toBe('Watch one ice cube melt.');
    expect(firstSentence('Best class ever! Really.')).toBe('');
    expect(firstSentence('See https://example.org now.')).toBe('');
    expect(firstSentence(`${'long '.repeat(40)}sentence.`)).toBe('');
    expect(firstSentence('no full stop')).toBe('');
  });
});
