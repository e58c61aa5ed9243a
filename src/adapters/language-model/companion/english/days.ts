import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** How days go, in English: stuck, scattered, dull, hurried or simply ordinary. */
export const days = {
  procrastination: {
    heard: [
      'Putting something off is tiring too. It sits there and looks at you.',
      'It is strange how heavy a thing gets while it waits.',
      'You want to begin, and something in you digs its heels in.',
      'The first step is nearly always the steepest one.',
      'That is a familiar sort of stuck, and no sign of laziness.',
    ],
    kind: [
      'It need not be done well, and not all of it. It only has to be touched.',
      'You can start badly. It is still a start.',
      'Scolding yourself has probably been tried already. Let us try something softer.',
      'Two minutes count, and so does one.',
    ],
    too: 'And things are waiting to be begun.',
    since: [
      'Last time there was something that did not want to get started.',
      'When you last wrote, something was waiting to be begun.',
      'Last time it was hard to make a start.',
    ],
    asks: ['Has it moved a little, or is it waiting still?', 'How is it going today?'],
  },
  concentration: {
    heard: [
      'A mind that will not stay in one place makes every task twice as long.',
      'Your attention is being pulled about in every direction, it seems.',
      'It is frustrating when the thoughts keep walking off.',
      'So many things want your head at once.',
      'You are trying to stay with one thing, and the rest of the world keeps calling.',
    ],
    kind: [
      'Wandering is what minds do. Coming back is the whole art.',
      'It need not be a whole afternoon. A few minutes are a good size.',
      'You can begin again as many times as you like.',
      'It is simply noisy, out there and in there.',
    ],
    too: 'And the thoughts will not stay in one place.',
    since: [
      'Last time your thoughts kept walking off.',
      'When you last wrote, it was hard to stay with one thing.',
      'Last time your head was in several places at once.',
    ],
    asks: ['How is it today?', 'How clear is your head today?'],
  },
  boredom: {
    heard: [
      'A day without any edges can feel very long.',
      'Boredom can be oddly tiring.',
      'Nothing seems to catch, and the hours do not move.',
      'It is all a little beige, by the sound of it.',
      'There is time, and nothing in it that wants you. That is a flat feeling.',
    ],
    kind: [
      'You do not have to make it useful.',
      'Something small and odd is sometimes enough to open a window.',
      'It may be a pause that has not found its name yet.',
      'Let us see whether there is a little spark lying about somewhere.',
    ],
    since: [
      'Last time the hours would not move.',
      'When you last wrote, nothing seemed to catch.',
      'Last time it was all a little dull.',
    ],
    asks: ['What kind of day is it today?', 'Has anything caught your eye since?'],
  },
  phone: {
    heard: [
      'That little screen takes hold before one has decided anything.',
      'So much goes into it, and so little comes out.',
      'All that scrolling leaves one full and empty at the same time.',
      'You noticed it. Most of the time nobody does.',
      'It is built to be hard to put down, so there is no need to be cross with yourself.',
    ],
    kind: [
      'Nothing will be missed in the next few minutes.',
      'There is still a room around you, with its own light and sounds.',
      'You need not give it up. You can just lay it down for a moment.',
      'Your attention is still yours. It may come home for a bit.',
    ],
    too: 'And the phone has its part in it.',
    since: [
      'Last time the phone had swallowed a good piece of the day.',
      'When you last wrote, the screen was hard to put down.',
      'Last time there had been a lot of scrolling.',
    ],
    asks: ['How is it today?', 'What have you seen today that was not on a screen?'],
  },
  morning: {
    heard: [
      'Some days everything weighs a little more than it should.',
      'Getting going is the hardest part of some days.',
      'The day has started without you, and nobody has told your legs.',
      'Heavy limbs and a full day are a bad match.',
      'You would like to be awake, and nothing in you is.',
    ],
    kind: [
      'It does not have to be a leap. Toes first is fine.',
      'You only need enough energy for the next two minutes.',
      'Nobody has to shine straight away.',
      'A slow start is still a start.',
    ],
    since: [
      'Last time it was hard to get going.',
      'When you last wrote, everything in you was still asleep.',
      'Last time your limbs were rather heavy.',
    ],
    asks: ['How is your energy today?', 'How are you today?'],
  },
  'no ideas': {
    heard: [
      'An empty page can be very loud.',
      'You want to make something, and the well seems dry.',
      'It is hard when ideas stay away, the more so when you are waiting for them.',
      'To be stuck with something you care about is its own sort of sad.',
      'The wish to make something is there. That is not nothing.',
    ],
    kind: [
      'Bad ideas are welcome too. They sometimes open the door for the others.',
      'It need not be good, and nobody has to see it.',
      'Dry spells belong to making things. They are part of the weather.',
      'Play may come first. What it means may come later.',
    ],
    since: [
      'Last time the ideas stayed away.',
      'When you last wrote, you were stuck with something you wanted to make.',
      'Last time the page was empty, and rather loud.',
    ],
    asks: ['Has anything turned up since?', 'How is it today?'],
  },
  rushing: {
    heard: [
      'The days go by so fast that you hardly get to be in them.',
      'It sounds like a great deal of running from one thing to the next.',
      'It is a strange feeling, to be there and not quite there.',
      'Your head is always one appointment ahead, it seems.',
      'That is a fast pace, and you have noticed it.',
    ],
    kind: [
      'Nothing needs to be added. Perhaps something can slow down.',
      'One slow minute can be surprisingly wide.',
      'You have arrived here, at least. That is a place.',
      'The next thing can wait until you have finished this breath.',
    ],
    since: [
      'Last time the days were going by too fast.',
      'When you last wrote, you were always one step ahead of yourself.',
      'Last time there was a lot of rushing.',
    ],
    asks: ['How fast is it today?', 'How are you today?'],
  },
  'nothing much': {
    heard: [
      'That is a perfectly good answer.',
      'A quiet sort of day, then. Those count as well.',
      'Nothing in particular is worth writing down, too.',
      'It is good to hear from you, even without any news.',
      'Not every day has to be about something.',
    ],
    kind: [
      'If there is more underneath, it may come up. If not, that is fine too.',
      'An ordinary day is a good day for something small.',
      'You do not need a reason for taking a few minutes.',
      'Let us leave it as simple as it is.',
    ],
    since: [
      'Last time it was an ordinary sort of day.',
      'When you last wrote, there was nothing in particular.',
      'Last time things were much as usual.',
    ],
    asks: ['And today?', 'How is today?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
