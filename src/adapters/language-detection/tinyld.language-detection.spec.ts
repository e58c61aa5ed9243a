import { describe, expect, it } from '@jest/globals';
import { Private } from '../../domain/private.js';
import { TinyldLanguageDetection } from './tinyld.language-detection.js';

const tell = (text: string): string => new TinyldLanguageDetection().tell(Private.of(text));

describe('tinyld language detection', () => {
  it.each([
    ['en', "I can't sleep, my mind keeps racing about work"],
    ['es', 'No puedo dormir, no dejo de pensar en el trabajo'],
    ['de', 'Ich kann nicht schlafen und denke nur an die Arbeit'],
    ['fr', "Je n'arrive pas à dormir, je pense toujours au travail"],
    ['es', 'estoy mal'],
    ['de', 'ich bin traurig'],
    ['fr', 'ça va'],
    ['other', 'Sono molto stanco e non riesco a dormire'],
    ['other', 'Jestem bardzo zmęczony'],
    ['other', '今日はとても疲れた'],
    ['other', 'Мне очень грустно'],
  ])('tells %s', (language, text) => {
    expect(tell(text)).toBe(language);
  });

  it.each([
    'ok',
    'sad',
    'meh',
    'so tired',
    'exhausted',
    '😭',
    'cant stop smilng',
    'scroll, sigh, scroll',
    'kinda proud ngl',
    '…',
  ])('believes in English where there is little to go by: %s', (text) => {
    expect(tell(text)).toBe('en');
  });
});
