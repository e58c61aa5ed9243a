import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OpenAI } from 'openai';
import { ModelFailure } from '../../ports/language-model.port.js';
import { guardedFetch } from '../openai/guarded-fetch.js';
import { Answer } from './answer.js';
import { sentencesIn } from './sentences.js';

const PARAGRAPHS = [
  'That sounds hard – “so much” at once. Your day was full: 7 a.m. to night! Was there a pause?',
  'Für die Nacht: ein ruhiger Platz 😴 👩‍👩‍👧. ¿Y mañana? On verra… \\ "quoted" {braces} [1, 2]',
  'Last one, without an end',
];
const PARTS = [
  { type: 'paragraph', value: PARAGRAPHS[0] },
  { uid: 'oseh_j_x', type: 'journey' },
  { value: PARAGRAPHS[1], type: 'paragraph' },
  { type: 'paragraph', value: PARAGRAPHS[2] },
];

const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;
const delta = (content: string): object => ({ choices: [{ delta: { content } }] });

/** What comes of an answer that arrives in these pieces of bytes, and everything that was shown meanwhile. */
async function receive(
  pieces: readonly Uint8Array[],
): Promise<{ answer: Answer; shown: string[] }> {
  const shown: string[] = [];
  const answer = new Answer((text) => shown.push(text));
  const fetch = guardedFetch({ firstByteMs: 5_000, stallMs: 5_000 }, () =>
    Promise.resolve(
      new Response(ReadableStream.from(pieces), {
        headers: { 'Content-Type': 'text/event-stream' },
      }),
    ),
  );
  const server = new OpenAI({
    apiKey: 'none',
    baseURL: 'http://x',
    maxRetries: 0,
    logLevel: 'off',
    fetch,
  });
  const stream = await server.chat.completions.create({ model: 'm', messages: [], stream: true });
  for await (const chunk of stream) answer.take(chunk);
  return { answer, shown };
}

/** Cut at these places, in any order, each from 0 to 1. */
function cut<T extends string | Uint8Array>(whole: T, places: readonly number[]): T[] {
  const ends = [...places.map((place) => Math.floor(place * whole.length)), whole.length].sort(
    (a, b) => a - b,
  );
  return ends.map((end, i) => whole.slice(ends[i - 1] ?? 0, end) as T);
}

/** What reading its parts comes to. */
function outcomeOf(answer: Answer): string {
  try {
    answer.parts();
    return 'parts';
  } catch (error) {
    return error instanceof ModelFailure ? error.name : 'another error';
  }
}

const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

describe('an answer as it comes', () => {
  it('is the same however the network and the tokens cut it', async () => {
    const json = JSON.stringify({ parts: PARTS }, null, 1);
    const whole = PARAGRAPHS.join('\n');
    await fc.assert(
      fc.asyncProperty(places, places, async (tokens, packets) => {
        const stream =
          cut(json, tokens)
            .map((token) => event(delta(token)))
            .join('') +
          event({ choices: [{ delta: {}, finish_reason: 'stop' }] }) +
          event({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 9 } }) +
          'data: [DONE]\n\n';
        const { answer, shown } = await receive(cut(new TextEncoder().encode(stream), packets));
        expect(answer.parts()).toEqual(PARTS);
        expect(answer.content).toBe(json);
        expect(answer.usage).toEqual({ prompt: 7, completion: 9 });
        for (const text of shown) {
          expect(whole.startsWith(text)).toBe(true);
          expect(text).toMatch(/[.?!:…\]]$|end$|pause\?$/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never shows more than whole sentences, and never takes any back', () => {
    const json = JSON.stringify({ parts: PARTS });
    let shown = '';
    for (let end = 0; end <= json.length; end += 1) {
      const now = sentencesIn(json.slice(0, end));
      expect(now.startsWith(shown)).toBe(true);
      shown = now;
    }
    expect(shown).toBe(PARAGRAPHS.slice(0, 2).join('\n'));
  });

  it('makes nothing of what is no answer, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ unit: 'binary' }), (chunk, text) => {
        const answer = new Answer(() => undefined);
        answer.take(chunk);
        answer.take(delta(text));
        answer.takeWhole(chunk);
        sentencesIn(text);
        sentencesIn(`{"parts":[{"type":"paragraph","value":"${text}`);
        expect(outcomeOf(answer)).toMatch(/^(parts|ModelFailure)$/);
      }),
    );
  });

  it.each([
    ['refused', [{ choices: [{ delta: { refusal: 'No.' } }] }]],
    ['filtered', [{ choices: [{ delta: {}, finish_reason: 'content_filter' }] }]],
    ['too-long', [delta('{"parts":['), { choices: [{ delta: {}, finish_reason: 'length' }] }]],
    ['empty', [delta(' \n'), { choices: [{ delta: {}, finish_reason: 'stop' }] }]],
    ['malformed', [delta('Hello!'), { choices: [{ delta: {}, finish_reason: 'stop' }] }]],
    ['unreachable', [delta('{"parts":[{"type":')]],
  ] as const)('is told apart: %s', (reason, chunks) => {
    const answer = new Answer(() => undefined);
    for (const chunk of chunks) answer.take(chunk);
    expect(() => answer.parts()).toThrow(expect.objectContaining({ reason }));
  });

  it('may stand in a fence, as models like to write it', () => {
    const answer = new Answer(() => undefined);
    answer.take(delta('Here you are:\n```json\n{"parts":[]}\n```'));
    expect(answer.parts()).toEqual([]);
  });

  it('has an end', () => {
    const answer = new Answer(() => undefined);
    const more = delta('more '.repeat(1_000));
    expect(() => {
      for (let i = 0; i < 20; i += 1) answer.take(more);
    }).toThrow(expect.objectContaining({ reason: 'malformed', retry: false }));
  });
});
