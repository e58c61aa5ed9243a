import { describe, expect, it } from '@jest/globals';
import { APIError } from 'openai';
import { Dialect, type Features } from './dialect.js';

const refusal = (status: number, message: string): APIError =>
  APIError.generate(status, { error: { message } }, undefined, new Headers());

/** Asks a server that refuses these. @returns what it was asked with. */
async function spoken(dialect: Dialect, refuses: (asked: Features) => Error | undefined) {
  const asked: string[] = [];
  await dialect
    .speak((features) => {
      asked.push(`${features.format}${features.usage ? '' : ' without usage'}`);
      const error = refuses(features);
      return error === undefined ? Promise.resolve() : Promise.reject(error);
    })
    .catch(() => asked.push('failed'));
  return asked;
}

describe('what a server understands', () => {
  it('is believed to be everything, until it says otherwise, and that is remembered', async () => {
    const dialect = new Dialect();
    const plain = ({ format, usage }: Features): Error | undefined => {
      if (usage) return refusal(400, 'Unrecognized request argument: stream_options');
      return format === 'text' ? undefined : refusal(400, "'response_format' is not supported");
    };
    expect(await spoken(dialect, plain)).toEqual([
      'json_schema',
      'json_schema without usage',
      'json_object without usage',
      'text without usage',
    ]);
    expect(await spoken(dialect, plain)).toEqual(['text without usage']);
  });

  it('is found out once by two who ask at once', async () => {
    const dialect = new Dialect();
    const refuses = ({ format }: Features): Error | undefined =>
      format === 'json_schema' ? refusal(400, 'json_schema?') : undefined;
    const both = await Promise.all([spoken(dialect, refuses), spoken(dialect, refuses)]);
    expect(both).toEqual([
      ['json_schema', 'json_object'],
      ['json_schema', 'json_object'],
    ]);
  });

  it.each([
    refusal(400, 'maximum context length exceeded'),
    refusal(429, 'response_format is popular today'),
    new Error('response_format'),
  ])('has nothing to do with other failures: %#', async (error) => {
    expect(await spoken(new Dialect(), () => error)).toEqual(['json_schema', 'failed']);
  });

  it('may be nothing that we can speak', async () => {
    const refuses = (): Error => refusal(400, 'response_format');
    expect(await spoken(new Dialect(), refuses)).toEqual([
      'json_schema',
      'json_object',
      'text',
      'failed',
    ]);
  });
});
