import type { Emotion } from '../../../../domain/emotions.js';
import type { Opening } from '../texts.js';

/** Where no situation is recognised, in English: careful guesses, by what the message seems to ask for. */
export const emotions: Readonly<Record<Emotion, Opening>> = {
  calm: {
    heard: [
      'It sounds as if there is a lot going on at once.',
      'Something in this is keeping you on edge, if I read it rightly.',
      'That sounds like more than one would like to hold at a time.',
      'There is a good deal of tension in this, it seems.',
      'Thank you for writing it down. It sounds like a restless time.',
    ],
    kind: [
      'Not all of it has to be met at once.',
      'You may set it down for a few minutes. It will keep.',
      'A slower breath is allowed, whatever else is waiting.',
      'Let us make a little quiet around it.',
    ],
  },
  rested: {
    heard: [
      'It sounds as if some rest would do you good.',
      'You seem to have little left in reserve.',
      'That sounds like a long day, or a short night, or both.',
      'If I read this rightly, you are in need of a pause.',
      'It sounds as if your body would like a word as well.',
    ],
    kind: [
      'Nothing more has to be done before you may sit down.',
      'A short rest is still a rest.',
      'You can let the rest of it wait outside.',
      'There is nothing to get right in the next few minutes.',
    ],
  },
  focused: {
    heard: [
      'It sounds as if your head is in several places at once.',
      'There is something that wants your attention, and much else that wants it too.',
      'You would like to stay with one thing, if I read it rightly.',
      'It seems that you have something in front of you that needs a clear head.',
      'That sounds like a day in many pieces.',
    ],
    kind: [
      'One piece at a time is enough.',
      'You can come back as often as your thoughts walk off.',
      'A few clear minutes are worth a lot.',
      'The other things will still be there. They can wait their turn.',
    ],
  },
  grateful: {
    heard: [
      'Something here is worth a second look.',
      'That sounds like something to keep.',
      'Thank you for writing this down.',
      'You have an eye for what a day holds.',
      'It is good to read this.',
    ],
    kind: [
      'You might let it stay for a moment before you go on.',
      'It does not have to be big to count.',
      'There may be more in it than one sees at first.',
      'A page is a good place for it.',
    ],
  },
  confident: {
    heard: [
      'It sounds as if a part of you is not so sure of itself just now.',
      'Something here asks for courage, if I read it rightly.',
      'That sounds like a moment in which one would like somebody at one’s side.',
      'There is some doubt in this, it seems, and it takes honesty to write it.',
      'You are about to show something of yourself, it seems, and that is seldom easy.',
    ],
    kind: [
      'You do not have to be certain in order to take a step.',
      'What you have done before is still yours.',
      'Doubt is loud. That does not make it right.',
      'You may be on your own side in this.',
    ],
  },
  joyful: {
    heard: [
      'A little lightness would do no harm, by the sound of it.',
      'Thank you for writing. Whatever kind of day it is, a bit of colour may be welcome.',
      'There is something lively in this, or the wish for it.',
      'It sounds as if there might be room for some play.',
      'This could be a good moment for something that is not serious at all.',
    ],
    kind: [
      'It does not have to lead anywhere.',
      'You need not be in the mood for it beforehand.',
      'A small, silly thing is sometimes just the right size.',
      'There is no need to pretend anything.',
    ],
  },
  hopeful: {
    heard: [
      'It sounds as if it is hard to see far ahead just now.',
      'Something in this is still open, if I read it rightly.',
      'There is some weariness in this, and still you wrote.',
      'It sounds as if a bit of light on it would be welcome.',
      'That sounds like a stretch of road without much of a view.',
    ],
    kind: [
      'You do not have to believe in anything big today.',
      'The next small piece of the way is enough.',
      'Things can be unfinished and still be on their way.',
      'It is all right to hope carefully.',
    ],
  },
  loved: {
    heard: [
      'It sounds as if some warmth would do you good.',
      'There is a longing in this, if I read it rightly.',
      'It sounds as if you would like somebody close just now.',
      'Someone means a lot to you in these lines, it seems.',
      'Thank you for writing it here. It does not go unheard.',
    ],
    kind: [
      'It is a good thing to want to be close to someone.',
      'You are not asking for too much.',
      'You can be a little warm to yourself in the meantime.',
      'Let us begin with something gentle.',
    ],
  },
  compassionate: {
    heard: [
      'There is something sore in this, it seems.',
      'That cannot be easy to look at, and you have looked.',
      'If I read it rightly, somebody is being hard on somebody here, and perhaps it is you.',
      'Something there still stings, by the sound of it.',
      'It sounds as if you are at odds, with somebody or with yourself.',
    ],
    kind: [
      'You may take your own side for a moment.',
      'Nobody has to be judged in the next few minutes, least of all you.',
      'It can be looked at kindly, and still be what it is.',
      'A gentler voice is allowed to speak as well.',
    ],
  },
  energized: {
    heard: [
      'It sounds as if your body would like to move, or to be moved.',
      'It sounds as if this is about strength, and where to find it.',
      'It sounds as if you could do with a bit of a lift.',
      'Your energy is a topic in this, if I read it rightly.',
      'Something in you wants to get up and go, and not all of you has heard.',
    ],
    kind: [
      'It can begin very small.',
      'Two minutes of something lively are enough to start with.',
      'You do not have to feel like it yet.',
      'The rest of you may follow when it is ready.',
    ],
  },
  motivated: {
    heard: [
      'There is something that you would like to get going, it seems.',
      'It sounds as if a first step is waiting somewhere.',
      'Something has been on your list for a while, if I read this rightly.',
      'It sounds as if you are standing at the foot of something.',
      'You have something in mind, and it asks for a start.',
    ],
    kind: [
      'It can be a very small step.',
      'You do not have to see the whole way.',
      'Beginning badly is allowed.',
      'The smallest piece of it is a good place to look.',
    ],
  },
  resilient: {
    heard: [
      'That sounds hard, and you are in the middle of it.',
      'You have been through quite a bit, by the sound of it.',
      'There is a lot in this that would wear anyone out.',
      'That took something out of you, if I read it rightly.',
      'It sounds as if you have had to be strong for some time.',
    ],
    kind: [
      'You need not be strong in here.',
      'It is enough to get through the next piece of it.',
      'You may rest before you go on.',
      'Nobody can hold everything all the time.',
    ],
  },
  accepting: {
    heard: [
      'There is something in this that cannot simply be changed.',
      'That sounds like something that weighs, and that will not be hurried.',
      'Thank you for writing this. It does not sound easy.',
      'Something is ending or changing here, if I read it rightly.',
      'Some things can only be carried for a while, and this sounds like one of them.',
    ],
    kind: [
      'You do not have to be at peace with it.',
      'It may take the time it takes.',
      'You can let it be there without doing anything about it.',
      'There is room for it here, just as it is.',
    ],
  },
  present: {
    heard: [
      'It sounds as if this is about being here, really here.',
      'You would like a little more of the day for yourself, if I read it rightly.',
      'There is a moment in this that is worth staying with, or a wish for one.',
      'It sounds as if this is about time, and about being there while it passes.',
      'Something here asks for a slower look, if I read it rightly.',
    ],
    kind: [
      'There is nowhere else to be for a moment.',
      'What is around you is enough to begin with.',
      'You can take your time with it.',
      'Nothing has to come of the next few minutes.',
    ],
  },
  inspired: {
    heard: [
      'There is a wish for something new in this, it seems.',
      'Something in you would like to be awake and curious.',
      'It sounds as if the usual things are not quite enough just now.',
      'A door seems to be ajar somewhere in this.',
      'That sounds like a mind looking for something to play with.',
    ],
    kind: [
      'It does not have to become anything.',
      'A small odd thing is a good place to start.',
      'You can follow it for a few steps and see.',
      'Nobody is waiting for a result.',
    ],
  },
  grounded: {
    heard: [
      'It sounds as if the ground is not quite firm just now.',
      'Something has shaken you, if I read it rightly.',
      'That sounds unsettling.',
      'There is a lot of alarm in this, it seems, and it is good that you wrote it down.',
      'It sounds as if your body is still busy with it.',
    ],
    kind: [
      'You can take it one breath at a time.',
      'Nothing has to be understood straight away.',
      'You may hold on to something solid while it passes.',
      'It is enough to notice where your feet are.',
    ],
  },
};
