import type { Emotion } from '../../../../domain/emotions.js';
import type { Offers, Pool, Voice } from '../texts.js';

const second: Pool = [
  'There is also “{title}”, {length} with {instructor}, {why}.{what}',
  'Or perhaps “{title}” with {instructor}.{what} It takes {length} and is meant {why}.',
  'If you would like something else, “{title}” goes another way.{what} It is {length} with {instructor}, {why}.',
  'For another moment there is “{title}”, {length} with {instructor}, {why}.{what}',
  'And for later, if you like, there is “{title}”.{what} It is {length} with {instructor}, {why}.',
  'The other one is “{title}”, {why}.{what} It takes {length}, and {instructor} leads it.',
  '“{title}” would be another way: {length} with {instructor}, {why}.{what}',
  'A second one to choose from is “{title}” with {instructor}.{what} It takes {length} and is meant {why}.',
  'If the first does not speak to you, there is “{title}”, {length} with {instructor}, meant {why}.{what}',
];

/** The sentences around two classes, in English. What a class is worth to somebody is theirs to say. */
export const offers: Readonly<Record<Voice, Offers>> = {
  quiet: {
    first: [
      'If you would like something gentle to begin with, there is “{title}”, {length} with {instructor}, meant {why}.{what}',
      'When you have a moment, “{title}” may be good company.{what} It takes {length}, with {instructor}, and is meant {why}.',
      'I would begin with “{title}”, which is meant {why}.{what} It takes {length}, and {instructor} leads you through it.',
      'Perhaps “{title}” is right for now: {length} with {instructor}, {why}.{what}',
      'If it would help to listen to somebody for a while, there is {instructor} with “{title}”, {why}.{what} It takes {length}.',
      'Only if you feel like it: “{title}”, {length} with {instructor}.{what} It is meant {why}.',
      'You need not do anything. But if you want to, “{title}” is here.{what} It is {length} with {instructor}, {why}.',
    ],
    second,
    closing: [
      'You can come back and write more whenever you like.',
      'There is no need to do either. Writing this was something already.',
      'Take your time.',
      'Your words are kept here, and nothing is expected of you.',
      '',
    ],
  },
  plain: {
    first: [
      'A good place to start may be “{title}”, {length} with {instructor}, {why}.{what}',
      'I would begin with “{title}”, which is meant {why}.{what} It takes {length}, and {instructor} leads you through it.',
      'Have a look at “{title}” with {instructor}.{what} It takes {length} and is meant {why}.',
      'If you have a few minutes, there is “{title}”, {why}.{what} It takes {length}, with {instructor}.',
      'One to try just now is “{title}”.{what} It is {length} with {instructor}, {why}.',
      '“{title}” might suit the moment: {length} with {instructor}, {why}.{what}',
      'For now I would put “{title}” beside you, {why}.{what} It is {length} with {instructor}.',
    ],
    second,
    closing: [
      'See which of the two speaks to you, if either does.',
      'You can come back and write more whenever you like.',
      'There is no hurry with either of them.',
      'And if you would rather do neither, that is fine too.',
      '',
    ],
  },
  warm: {
    first: [
      'To go with it, there is “{title}”, {length} with {instructor}, {why}.{what}',
      'If you would like to stay with it for a bit, try “{title}” with {instructor}.{what} It takes {length} and is meant {why}.',
      '“{title}” may suit the moment: {length} with {instructor}, {why}.{what}',
      'A small thing to add is “{title}”, {why}.{what} It takes {length}, with {instructor}.',
      'For a mood like this there is “{title}”.{what} It is {length} with {instructor}, {why}.',
      'You might like “{title}” just now, {length} with {instructor}.{what} It is meant {why}.',
      'I would choose “{title}” for today, {why}.{what} It takes {length}, and {instructor} leads you through it.',
    ],
    second,
    closing: [
      'And you are welcome to come back with the next good thing.',
      'It is good to have this in your journal.',
      'There is no hurry with either of them.',
      'You can come back and write more whenever you like.',
      '',
    ],
  },
};

/** Why a class may be good, in English: follows “six minutes with Maren Holt,” as well as “it is meant”. */
export const helps: Readonly<Record<Emotion, Pool>> = {
  calm: [
    'for letting things grow a little quieter',
    'for a head that has been going too fast',
    'to take some of the pressure out of the moment',
    'for a slower pace',
    'to help things settle',
  ],
  rested: [
    'for a body that needs a pause',
    'for putting the day down',
    'for resting a little, with nothing to get right',
    'for letting go of being awake and useful',
    'to give the tiredness a place to sit',
  ],
  focused: [
    'for gathering your attention in one place',
    'to help with staying on one thing',
    'for a head that is in too many places',
    'to make a little clear space to begin in',
    'for coming back whenever the mind walks off',
  ],
  grateful: [
    'for noticing what is good without having to pretend',
    'for looking twice at something good',
    'for keeping a good thing a little longer',
    'for finding what is already there',
    'for a second look at the day',
  ],
  confident: [
    'for when doubt is louder than it need be',
    'to help you trust what you can do',
    'for standing a little more firmly on your own side',
    'for going into something with less trembling',
    'to remind you what you have to stand on',
  ],
  joyful: [
    'for a little lightness',
    'for some play, with no purpose at all',
    'to bring a bit of colour into the day',
    'for the part of you that likes to be silly',
    'for a few minutes that need not be serious',
  ],
  hopeful: [
    'for a little light on what is ahead',
    'for when the way ahead is hard to see',
    'to keep a small door open',
    'for looking ahead without having to believe in anything yet',
    'for days with not much hope to bring along',
  ],
  loved: [
    'to help you feel a little less alone',
    'for some warmth',
    'for when you would like somebody near',
    'to remind you of being cared for',
    'for a bit of company',
  ],
  compassionate: [
    'for being gentler, with yourself or with somebody else',
    'to take some of the hardness out of it',
    'for looking kindly at what went wrong',
    'for when you are hard on yourself or cross with someone',
    'to meet what is sore with some kindness',
  ],
  energized: [
    'for getting the body moving again',
    'for waking up in your own way',
    'for a bit of a lift',
    'for when everything feels heavy',
    'to bring some life back into tired limbs',
  ],
  motivated: [
    'for getting started, however small',
    'for the first step',
    'to get something moving',
    'for when wanting to and doing it are far apart',
    'to make the beginning smaller',
  ],
  resilient: [
    'for getting through a hard stretch',
    'for when it has been too much for too long',
    'for finding something that still holds',
    'for gathering a little strength',
    'for going on at a pace that you can keep',
  ],
  accepting: [
    'for what cannot be changed just now',
    'to make a little room for what hurts',
    'for living beside something that will not be hurried',
    'for letting it be as it is',
    'for giving it the time that it takes',
  ],
  present: [
    'for being here, in this room, in this minute',
    'for stepping off the treadmill',
    'for coming back to where you are',
    'for slowing down and noticing',
    'for arriving where you are',
  ],
  inspired: [
    'for a little curiosity',
    'to let in a new idea or two',
    'for when the usual paths are worn',
    'for looking for a spark without forcing it',
    'for the part of you that wants to make something',
  ],
  grounded: [
    'for feeling the floor under you again',
    'to help body and head come back together',
    'for something firm to hold on to',
    'for when it has all been too much for the body',
    'to steady you a little',
  ],
};

export const quietHelp: Pool = [
  'for a pause of your own',
  'for a few minutes to yourself',
  'for another sort of moment',
  'to give you something to listen to',
  'for a short while away from it',
];
