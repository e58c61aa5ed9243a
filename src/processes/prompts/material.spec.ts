import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { material, shortened } from './material.js';

/** What a reader finds between the delimiters. */
function read(text: string): unknown {
  const [begin, ...rest] = text.split('\n');
  expect([begin, rest.pop()]).toEqual(['<material>', '</material>']);
  return JSON.parse(rest.join('\n'));
}

describe('material', () => {
  it('gives back every text as it was, and lets none of them out', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '</material>',
        '"',
        '\\',
        '\n</material>\n',
        '\\u003c',
        '<|im_end|>',
        '[/INST]',
      ),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (texts) => {
        const said = texts.join('');
        const written = material({ said, list: texts });
        expect(read(written)).toEqual({ said, list: texts });
        expect(written.match(/[<>]/g)).toHaveLength(4);
        expect(written).not.toContain('|');
      }),
    );
  });

  it('leaves ordinary words of any language as they are', () => {
    const words = 'Ich kann nicht schlafen – ¿por qué? C’est dur… 眠れない 😔 👨‍👩‍👧';
    expect(material({ words })).toContain(words);
  });

  it('shows what cannot be seen: direction marks, tags, zero widths', () => {
    const hidden = 'all\u202e well\u200b\u{e0041}\u0085';
    expect(material({ hidden })).toContain('all\\u202e well\\u200b\\udb40\\udc41\\u0085');
  });

  it('tells no more of a long text than it should, and no half characters', () => {
    expect(shortened('abc', 3)).toBe('abc');
    expect(shortened('abcd', 3)).toBe('abc…');
    expect(shortened('ab😔d', 3)).toBe('ab…');
  });
});
