import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Good things, in English. The only texts with exclamation marks are those for good news. */
export const light = {
  eased: {
    heard: [
      'I am glad to hear it.',
      'That is good to read.',
      'It is good that you came back to say so.',
      'How good to hear that.',
      'Thank you for telling me.',
    ],
    kind: [
      'You can let it be good for a moment.',
      'There is nothing to add to it.',
      'May it stay with you for a while.',
      'Small steps are steps, too.',
    ],
    since: [
      'Last time things had become a little lighter.',
      'When you last wrote, it was going better.',
      'Last time you sounded a little lighter.',
    ],
    asks: ['How is it today?', 'How are you today?'],
  },
  gratitude: {
    heard: [
      'What a good thing to notice, and to write down.',
      'It shows how much this means to you.',
      'Thank you for sharing this. It warms the page.',
      'That is worth holding on to.',
      'It is lovely to read this.',
    ],
    kind: [
      'Moments like these are easily walked past, and you stopped.',
      'Let it stay a little longer.',
      'The details are worth keeping: the light, the words, the faces.',
      'Good things are allowed to be simple.',
    ],
    since: [
      'Last time there was something to be grateful for.',
      'When you last wrote, you had a good thing to hold on to.',
      'Last time something had warmed you.',
    ],
    asks: ['How is today?', 'What kind of day is it today?'],
  },
  'small joy': {
    heard: [
      'What a nice moment. It is good that you kept it.',
      'Small things like that can carry a whole day.',
      'There is a lot in an ordinary day when one looks.',
      'That sounds like a bright spot.',
      'How good that you noticed it.',
    ],
    kind: [
      'It does not have to be bigger than it is.',
      'Let it stay a little longer.',
      'You can come back to it later in the day, in your mind.',
      'Nothing needs to be done with it.',
    ],
    since: [
      'Last time you had come across something nice.',
      'When you last wrote, there was a bright spot in the day.',
      'Last time it was a good day.',
    ],
    asks: ['How is today?', 'What kind of day is it today?'],
  },
  'good news': {
    heard: [
      'What good news! It is a pleasure to read it.',
      'How good! You can be glad of that with your whole heart.',
      'That is wonderful! Thank you for bringing it here.',
      'How lovely! Some days bring a present, and this is one.',
      'Hurrah! That deserves a moment of its own.',
    ],
    kind: [
      'Let it be as good as it is.',
      'It is worth stopping for, before the next thing comes along.',
      'Somebody you know may love to hear it, too.',
      'You may enjoy this without thinking of tomorrow.',
    ],
    since: [
      'Last time you came with good news.',
      'When you last wrote, there was something to celebrate.',
      'Last time something had gone well.',
    ],
    asks: ['How is it today?', 'How have the days been since?'],
  },
  excited: {
    heard: [
      'There is a great deal of spark in these lines!',
      'How good to read something so full of life!',
      'That sounds like a day with all the windows open!',
      'Your joy comes right through the page!',
      'What a fine mood to arrive in!',
    ],
    kind: [
      'Let us give it somewhere to go.',
      'Energy like this is a present. Enjoy it while it fizzes.',
      'There is no need to come down from it yet.',
      'Take a moment to feel it properly, before you are off.',
    ],
    since: [
      'Last time you were full of life.',
      'When you last wrote, there was a lot of joy about.',
      'Last time you arrived in the best of moods.',
    ],
    asks: ['How is it today?', 'How are you today?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
