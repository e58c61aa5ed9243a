import { describe, expect, it } from '@jest/globals';
import { readSettings, type Settings, SettingsRefused } from './settings.js';

const read = (environment: Record<string, string>): Settings => readSettings(environment);

describe('who writes', () => {
  it.each([
    ['companion', {}],
    ['openai', { OPENAI_API_KEY: 'sk-1' }],
    ['openai', { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }],
    ['companion', { OPENAI_API_KEY: 'sk-1', LANGUAGE_MODEL: 'companion' }],
    ['scripted', { OPENAI_API_KEY: 'sk-1', LANGUAGE_MODEL: 'scripted' }],
    ['openai', { LANGUAGE_MODEL: 'openai', OPENAI_BASE_URL: 'http://localhost:8080/v1' }],
  ])('is the %s, with %j', (writer, environment) => {
    expect(read(environment as Record<string, string>).writer).toBe(writer);
  });

  it('cannot be a server that nobody named', () => {
    expect(() => read({ LANGUAGE_MODEL: 'openai' })).toThrow(SettingsRefused);
    expect(() => read({ LANGUAGE_MODEL: 'openai' })).toThrow(/OPENAI_API_KEY/);
  });

  it.each<Record<string, string>>([
    { OPENAI_BASE_URL: 'ftp://x/v1' },
    { OPENAI_BASE_URL: 'model.example/v1' },
    { OPENAI_API_KEY: 'two words' },
    { OPENAI_TIMEOUT_MS: 'soon' },
    { OPENAI_DAILY_TOKENS: '-1' },
  ])('is not guessed from %j', (environment) => {
    expect(() => read(environment)).toThrow(SettingsRefused);
  });

  it('does not say a key back', () => {
    expect(() => read({ OPENAI_API_KEY: 'sk secret' })).not.toThrow(/secret/);
  });
});

describe('whether the server’s moderation is asked', () => {
  it.each([
    [true, { OPENAI_API_KEY: 'sk-1' }],
    [true, { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: 'https://eu.api.openai.com/v1' }],
    [false, { OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' }],
    [false, { OPENAI_BASE_URL: 'https://api.openai.com.evil.example/v1' }],
    [true, { OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1', OPENAI_MODERATION: 'on' }],
    [false, { OPENAI_API_KEY: 'sk-1', OPENAI_MODERATION: 'off' }],
    [false, { OPENAI_API_KEY: 'sk-1', LANGUAGE_MODEL: 'companion' }],
  ])('is %j with %j', (asks, environment) => {
    expect(read(environment as Record<string, string>).asksModeration).toBe(asks);
  });
});
