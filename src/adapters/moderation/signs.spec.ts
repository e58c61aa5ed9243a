import { describe, expect, it } from '@jest/globals';
import { SAID_BESIDE, SOUNDS_ALIKE } from '../../../test/dsl/told-danger.js';
import { IDEAS } from './rules/rules.js';
import { RULES, signsIn } from './signs.js';
import { slipsOf } from './spelling.js';
import { squeezed } from './phrases.js';

describe('signs', () => {
  it.each([
    ['en', 'wish to die', 'i just wanna die'],
    ['es', 'wish to die', 'Quiero morirme, de verdad'],
    ['de', 'wish to die', 'Ich möchte sterben.'],
    ['fr', 'wish to die', 'J’ai envie de mourir'],
    ['en', 'death as rest', 'Lord, please take me home.'],
    ['es', 'death as rest', 'Que Dios me lleve ya'],
    ['de', 'death as rest', 'Der Gedanke an den Tod tröstet mich'],
    ['fr', 'death as rest', 'La mort serait un repos'],
    ['en', 'tired of living', 'im so tired of being alive'],
    ['es', 'tired of living', 'Estoy cansada de vivir'],
    ['de', 'tired of living', 'ich pack das leben nicht mehr'],
    ['fr', 'tired of living', 'jen ai marre de vivre'],
    ['en', 'no tomorrow', "I don't want another birthday"],
    ['en', 'no reason to live', "There's no reason to stay alive"],
    ['es', 'no reason to live', 'No encuentro ningún motivo para vivir'],
    ['de', 'no reason to live', 'Ich sehe keinen Sinn mehr in meinem Leben'],
    ['fr', 'no reason to live', 'Je ne vois aucune raison de rester en vie'],
    ['en', 'plan or intent', 'I will end my life.'],
    ['es', 'plan or intent', 'Voy a quitarme la vida'],
    ['de', 'plan or intent', 'Ich werde mich umbringen'],
    ['fr', 'plan or intent', 'Je vais mettre fin à mes jours'],
    ['en', 'harm to oneself', 'I hurt myself again last night'],
    ['es', 'harm to oneself', 'Volví a hacerme daño'],
    ['de', 'harm to oneself', 'Ich hab mich wieder verletzt'],
    ['fr', 'harm to oneself', 'Je me suis encore fait du mal'],
    ['en', 'afraid of oneself', "I'm afraid of what I might do to myself"],
    ['es', 'afraid of oneself', 'Me tengo miedo'],
    ['de', 'afraid of oneself', 'Ich habe Angst vor mir selbst'],
    ['fr', 'afraid of oneself', 'J’ai peur de moi'],
    ['en', 'being a burden', 'They would all be better off without me'],
    ['es', 'being a burden', 'Todos estarían mejor sin mí'],
    ['de', 'being a burden', 'Ohne mich wären alle besser dran'],
    ['fr', 'being a burden', 'Tout le monde serait mieux sans moi'],
    ['en', 'goodbye', 'I wrote a goodbye letter to my kids'],
    ['es', 'goodbye', 'Escribí una carta de despedida'],
    ['de', 'goodbye', 'Ich habe Abschiedsbriefe geschrieben'],
    ['fr', 'goodbye', 'J’ai écrit ma lettre d’adieu'],
  ] as const)('are found in %s: %s', (_, idea, text) => {
    expect(signsIn(text)).toContain(idea);
  });

  it.each([
    'i want to k1llll myself',
    's u i c i d e',
    'I DONT WANNA LIVE',
    'no kiero vivir',
    'ich moechte sterben',
    'jveux mourir',
    'kms tbh',
    'thinking about sucide',
    'Busy day, good soup, the dog is well. And I want to die.',
    'Ich bin müde. I want to die.',
  ])('are found however it is written: %s', (text) => {
    expect(signsIn(text)).not.toEqual([]);
  });

  it.each(SOUNDS_ALIKE)('are not found where a text only sounds alike: %s', (text) => {
    expect(signsIn(text)).toEqual([]);
  });

  it.each(SAID_BESIDE)('are found beside what is harmless by itself: %s', (text) => {
    expect(signsIn(text)).not.toEqual([]);
  });

  it('are found beside something harmless', () => {
    expect(signsIn('My friend told me she wanted to die. So do I. I want to die.')).not.toEqual([]);
    expect(signsIn('This week is killing me and I want to kill myself.')).not.toEqual([]);
  });

  it('are found in a veiled wording unless something everyday follows', () => {
    expect(signsIn("I can't go on like this any more")).not.toEqual([]);
    expect(signsIn("I can't go on like this any more, the neighbours are loud")).toEqual([]);
  });

  it.each([
    ['an ordinary day', 'I had a long day and then I went home. '],
    ['a beginning again and again', 'i want to '],
    ['the beginning of another language', 'no quiero que '],
    ['something harmless that never ends', 'years ago i was at the '],
    ['one letter', 'a'],
    ['ends of sentences', '.'],
    ['letters with signs between them', 'a.b-'],
  ])('are looked for in ten thousand characters of %s', (_, text) => {
    const long = text.repeat(10_000 / text.length).padEnd(10_000, ' ');
    expect(signsIn(long)).toEqual([]);
    expect(signsIn(`${long} I want to die.`)).toContain('wish to die');
  });

  it('are looked for by phrases that are written as texts are spelled, or they would never be found', () => {
    const never = RULES.flatMap(({ language, spelling, harmless, everyday, ideas }) => {
      const unspelt = new Set([
        ...squeezed(spelling.fillers).trim().split(/\s+/),
        ...slipsOf(spelling).keys(),
      ]);
      const lists = IDEAS.flatMap((idea) => [ideas[idea].open, ideas[idea].veiled]);
      return [...harmless, everyday, ...lists].flatMap(({ source }) =>
        (source.replaceAll('[^ .~]*', '*').match(/(?<![\p{L}*\\])\p{L}+(?![\p{L}*])/gu) ?? [])
          .filter((word) => unspelt.has(word) || /[^a-z]/.test(word))
          .map((word) => `${language}: ${word}`),
      );
    });
    expect([...new Set(never)]).toEqual([]);
  });
});
