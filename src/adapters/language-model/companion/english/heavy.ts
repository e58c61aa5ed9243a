import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Heavy things between people and with oneself, in English. */
export const heavy = {
  heartbreak: {
    heard: [
      'I am sorry. When a love ends, the whole day has to be learnt anew.',
      'Heartbreak takes so much with it: a person, and all the plans that had their name in them.',
      'That hurts, and it makes sense that it hurts.',
      'Heartache gets into everything, even the small routines. I am sorry that you are in it.',
      'It is hard to miss somebody who is still out there in the world.',
    ],
    kind: [
      'You do not have to be over it by any date.',
      'This does not say what you are worth.',
      'Missing someone does not mean that you did anything wrong.',
      'One part of the day at a time is enough.',
    ],
    too: 'And your heart is sore besides.',
    since: [
      'Last time your heart was heavy over somebody.',
      'When you last wrote, you were missing someone you had loved.',
      'Last time you wrote about heartache.',
    ],
    asks: ['How is it today?', 'How have the days been since?'],
  },
  loneliness: {
    heard: [
      'Loneliness is a quiet kind of ache, and it takes courage to say it.',
      'Thank you for saying this here. Loneliness likes to keep itself a secret.',
      'It is hard when there is nobody to tell the small things to.',
      'That sounds lonely, and I am sorry that it is like this just now.',
      'Wanting company is one of the most human wishes there is.',
    ],
    kind: [
      'It says nothing about whether you are worth knowing.',
      'More people know this feeling than would ever say so.',
      'You have said it now, and that is a small door.',
      'Nothing has to be solved at once. A little warmth is a good place to begin.',
    ],
    too: 'And there is loneliness in it, too.',
    since: [
      'Last time it was rather lonely where you are.',
      'When you last wrote, you were in need of company.',
      'Last time you wrote about feeling alone.',
    ],
    asks: ['How is it today?', 'How have the days been since?'],
  },
  'missing someone': {
    heard: [
      'Missing somebody can fill a whole day.',
      'You miss them, and it shows how much room they have in your life.',
      'It is hard to want somebody near who is not there.',
      'A gap like that turns up everywhere: at the table, in the news you would tell them.',
      'Thank you for writing about them.',
    ],
    kind: [
      'There is nothing to fix about it. It is what love does when it has nowhere to go.',
      'You can let it be there for a while.',
      'What you had with them is still yours.',
      'You might think of one small thing about them, and stay with it for a moment.',
    ],
    too: 'And somebody is missing.',
    since: [
      'Last time you were missing somebody.',
      'When you last wrote, there was somebody you would have liked near you.',
      'Last time your thoughts were with someone who was not there.',
    ],
    asks: ['How is it today?', 'How are you today?'],
  },
  homesick: {
    heard: [
      'Missing home can pull at you all day long.',
      'It is hard to have a part of your heart in another place.',
      'Homesickness is love with a long way to travel.',
      'That distance is real, and it makes sense that it aches.',
      'Being far from what you know takes more strength than it looks.',
    ],
    kind: [
      'Nobody says that you must feel at home already.',
      'What you miss is still yours, from afar too.',
      'It is all right to be in two places at once for a while.',
      'A place can become familiar very slowly, one corner at a time.',
    ],
    too: 'And home is a long way off.',
    since: [
      'Last time you were missing home.',
      'When you last wrote, home was a long way off.',
      'Last time a part of your heart was somewhere else.',
    ],
    asks: ['How is it today?', 'How far away does it feel today?'],
  },
  conflict: {
    heard: [
      'That would make many people angry. No wonder that it is still going round.',
      'Something there was not right for you, and your anger noticed.',
      'Anger like this stays in the body long after the moment is over.',
      'It is hard to be at odds with somebody.',
      'You are angry, and there is a reason for it.',
    ],
    kind: [
      'You do not have to settle it now, and you need not be nice about it here.',
      'Underneath there is often something that matters to you. It may take its time to show.',
      'There is room for it here, where nobody answers back.',
      'Nothing has to be sent or said in the next few minutes.',
    ],
    too: 'And there is anger in it.',
    since: [
      'Last time something had made you angry.',
      'When you last wrote, there was trouble with somebody.',
      'Last time you were angry, and not without a reason.',
    ],
    asks: ['Has it settled a little?', 'How does it look by now?'],
  },
  guilt: {
    heard: [
      'Guilt has a way of playing the same scene again and again.',
      'You wish that it had gone differently. That is a heavy thing to carry about.',
      'It takes honesty to write this down.',
      'That clearly matters to you, or it would not weigh so much.',
      'Going over it again and again must be tiring by now.',
    ],
    kind: [
      'One moment is never the whole of a person.',
      'You can be sorry and still be kind to yourself. The two get on quite well.',
      'There may be something to put right, and there may only be something to put down.',
      'You would probably speak more gently to a friend who told you this.',
    ],
    too: 'And you are hard on yourself about it, too.',
    since: [
      'Last time something was on your conscience.',
      'When you last wrote, you were hard on yourself about something.',
      'Last time you wrote about feeling guilty.',
    ],
    asks: ['How does it look from today?', 'How are you with yourself today?'],
  },
  'self-doubt': {
    heard: [
      'Doubting yourself is tiring, the more so when everyone else looks so sure.',
      'It is hard to feel that you are not enough. I am sorry that the day has brought you there.',
      'That inner critic sounds loud just now.',
      'There is a harsh voice in this, and it seems to be your own.',
      'Thank you for saying it. Many people keep just this to themselves.',
    ],
    kind: [
      'A feeling of not being enough is a feeling. It is not a measurement.',
      'You need not believe everything that you think about yourself on a bad day.',
      'What you can do has not gone away. It is only hard to see from here.',
      'Nobody has to be sure of themselves before they may begin.',
    ],
    too: 'And then there is that voice which says that you are not enough.',
    since: [
      'Last time you were doubting yourself.',
      'When you last wrote, your inner critic had a lot to say.',
      'Last time it was hard to believe in yourself.',
    ],
    asks: ['How do you see it today?', 'How are you with yourself today?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
