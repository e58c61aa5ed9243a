import type { Part } from '../domain/parts.js';

/** Reviewed texts that no model touches. */
export const CRISIS_TEXT: readonly Part[] = [
  {
    type: 'paragraph',
    value:
      'Thank you for saying this here. It sounds as if you are carrying more pain than anyone should carry alone, and I am glad that you put it into words.',
  },
  {
    type: 'paragraph',
    value:
      'Please talk to a person now. If you are in danger, call your local emergency number (112 in Europe, 911 in the United States and Canada). You can call or text 988 in the United States and Canada, call Samaritans on 116 123 in the United Kingdom and Ireland, and find a line for your country at findahelpline.com.',
  },
  {
    type: 'paragraph',
    value: 'What you wrote is kept here, only for you. You can come back to it whenever you like.',
  },
];

/** Before two classes that were chosen without the words that moderation held. */
export const HELD_TEXT = {
  opening:
    'Thank you for trusting this page with what is on your mind. Whatever it is, you do not have to sort it out all at once.',
  free: 'If a quiet moment would help, this one asks nothing of you:',
  premium: 'And here is another, for whenever you feel like it:',
} as const;
