import type { Language } from '../domain/language.js';

/** Before two classes that were chosen without the words that moderation held. Reviewed; no model touches them. */
export const HELD_TEXT: Readonly<
  Record<Language, { opening: string; free: string; premium: string }>
> = {
  en: {
    opening:
      'Thank you for trusting this page with what is on your mind. Whatever it is, you do not have to sort it out all at once.',
    free: 'If a quiet moment would help, this one asks nothing of you:',
    premium: 'And here is another, for whenever you feel like it:',
  },
  es: {
    opening:
      'Gracias por confiarle a esta página lo que te ronda. Sea lo que sea, no tienes que resolverlo todo de una vez.',
    free: 'Si un momento de calma te viene bien, este no te pide nada:',
    premium: 'Y aquí hay otro, para cuando te apetezca:',
  },
  de: {
    opening:
      'Danke, dass du dieser Seite anvertraust, was dich beschäftigt. Was es auch ist, du musst es nicht auf einmal lösen.',
    free: 'Wenn ein ruhiger Moment guttut: Dieser hier verlangt nichts von dir:',
    premium: 'Und hier ist noch einer, wann immer dir danach ist:',
  },
  fr: {
    opening:
      'Merci de confier à cette page ce qui t’occupe. Quoi que ce soit, rien ne doit se régler d’un seul coup.',
    free: 'Si un moment de calme te fait du bien, celui-ci ne te demande rien :',
    premium: 'Et en voici un autre, pour quand tu en auras envie :',
  },
};
