import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Hard times, in English: what wears one out, and what is out of one's hands. */
export const hardTimes = {
  illness: {
    heard: [
      'Being unwell takes so much more than the body. I am sorry that it is like this.',
      'A body that hurts, or will not do what you ask, is hard work to live with.',
      'I am sorry that you are not well.',
      'It is wearing when the body sets the rules and nobody asks you.',
      'That sounds exhausting, to have your body on your mind all day.',
    ],
    kind: [
      'A day in which you only look after yourself is a full day.',
      'You do not have to be patient all the time, either.',
      'Less is enough today. Less may even be a lot.',
      'You are still all the rest of you, too.',
    ],
    too: 'And your body is not making it any easier.',
    since: [
      'Last time your body was giving you a hard time.',
      'When you last wrote, you were not well.',
      'Last time you were unwell.',
    ],
    asks: ['How are you today?', 'Is it any easier today?'],
  },
  'burn-out': {
    heard: [
      'That sounds like far more than being tired. You have been giving for a long time.',
      'Running on empty for so long would wear anyone down.',
      'It sounds as if there is nothing left in you to give, and still people ask.',
      'You have been holding up a great deal for a great while.',
      'To be worn out like this is not a failing. It has been too much for too long.',
    ],
    kind: [
      'Nothing here asks you for anything.',
      'Rest does not have to be earned first.',
      'For a few minutes nobody needs anything from you.',
      'You do not have to find the way out today. Sitting down is a beginning.',
    ],
    too: 'And it has been too much for so long.',
    since: [
      'Last time you were worn out, right down to the bottom.',
      'When you last wrote, there was very little strength left.',
      'Last time everything had been too much for too long.',
    ],
    asks: ['How much strength is there today?', 'How are you today?'],
  },
  panic: {
    heard: [
      'That is frightening, when the body sounds every alarm at once.',
      'When fear takes hold of the body, there is hardly room for anything else.',
      'Your body is sounding the alarm, and that is exhausting.',
      'That was a great fright. I am sorry that it came.',
      'It is good that you wrote, with all of this going on.',
    ],
    kind: [
      'You do not have to calm down on command.',
      'Nothing has to be understood just now. The floor under your feet is enough.',
      'One slow thing after another is quite enough.',
      'This feeling is very loud. It is still only one part of you.',
    ],
    too: 'And your body has taken fright over it.',
    since: [
      'Last time your body was sounding the alarm.',
      'When you last wrote, there had been a great fright.',
      'Last time fear had got into your body.',
    ],
    asks: ['How is it today?', 'Is it quieter today?'],
  },
  'low mood': {
    heard: [
      'I am sorry that everything looks so grey just now.',
      'Some days are simply heavy, and this sounds like one of them.',
      'Feeling low takes the colour out of things that are otherwise fine.',
      'It is hard to carry a sadness that has no proper handle.',
      'Thank you for writing, on a day when even that may have been an effort.',
    ],
    kind: [
      'You do not need a reason for it, and you need not brighten up for anyone.',
      'It is enough to be here as you are.',
      'Small things may be all there is room for today. They count.',
      'A grey day does not have to be turned into a bright one. A little softer would do.',
    ],
    too: 'And your heart is heavy with it.',
    since: [
      'Last time things looked rather grey.',
      'When you last wrote, you were feeling low.',
      'Last time it was a heavy day.',
    ],
    asks: ['How is today?', 'Has there been a lighter moment since?'],
  },
  setback: {
    heard: [
      'I am sorry. You had put something of yourself into it, and it did not go as you had hoped.',
      'That is a real disappointment. It is allowed to hurt.',
      'A setback like that lands heavily.',
      'That is not what you had hoped for, and I am sorry.',
      'It takes the ground away for a moment, when something you counted on falls through.',
    ],
    kind: [
      'It says how this one thing went. It does not say what you are able to do.',
      'There is no hurry to make a lesson out of it.',
      'Before anything new there may simply be a breath.',
      'You do not have to bounce back today. Landing is enough.',
    ],
    too: 'And then something did not go as you had hoped.',
    since: [
      'Last time something you had hoped for had not worked out.',
      'When you last wrote, there had been a setback.',
      'Last time you had a disappointment to carry.',
    ],
    asks: ['How does it look by now?', 'How are you today?'],
  },
  money: {
    heard: [
      'Money worries are hard to put down, because they are waiting again in the morning.',
      'It is a constant strain when the sums do not come out.',
      'I am sorry that money is pressing on you like this.',
      'Not knowing how it will all be paid is its own kind of tiredness.',
      'Worry about money gets into everything: sleep, meals, the post.',
    ],
    kind: [
      'It is a hard situation. It is not a verdict on you.',
      'You cannot solve it in this minute, so this minute may be a rest.',
      'You are allowed a quiet moment, even with bills on the table.',
      'One letter, one call, one day at a time is already a way.',
    ],
    too: 'And money presses on all of it.',
    since: [
      'Last time you were worried about money.',
      'When you last wrote, the sums would not come out.',
      'Last time money was weighing on you.',
    ],
    asks: ['How does it look today?', 'How are you today?'],
  },
  caring: {
    heard: [
      'You look after somebody, day after day, and it shows how much of you goes into it.',
      'Caring for someone can take everything, and few people see it.',
      'You are the one who looks after things. It is good that you stopped for a moment.',
      'Love and being worn out go together more often than anyone says.',
      'That is a great deal for one pair of hands.',
    ],
    kind: [
      'A few minutes for yourself take nothing away from anybody.',
      'You may be tired of it without loving them any less.',
      'You do not have to be the patient one in here.',
      'Those who look after others get cold and hungry and tired as well.',
    ],
    since: [
      'Last time you were looking after somebody, and it was a lot.',
      'When you last wrote, there was a great deal on your shoulders.',
      'Last time caring for someone had taken all your strength.',
    ],
    asks: ['How are you yourself today?', 'How much is on your shoulders today?'],
  },
  waiting: {
    heard: [
      'Waiting is hard work, though it looks like doing nothing.',
      'Not knowing may be the hardest part, because there is nothing to get hold of.',
      'It is out of your hands now, and hands do not like that.',
      'The time before an answer is long.',
      'I am sorry that you have to sit with an open question.',
    ],
    kind: [
      'You do not have to be ready for every possible answer.',
      'You are not forgetting anything. There is only the waiting.',
      'For a few minutes the question can lie beside you, and not on top of you.',
      'Whatever comes, it is not here yet.',
    ],
    too: 'And there is an answer still to come.',
    since: [
      'Last time you were waiting for an answer.',
      'When you last wrote, something was still open.',
      'Last time there was a lot of waiting.',
    ],
    asks: ['Has it come, or are you waiting still?', 'How are you today?'],
  },
  change: {
    heard: [
      'When one thing ends and the next has not begun, there is not much to stand on.',
      'A big change takes leave of many small things, too.',
      'You are leaving something behind, and it is right that you feel it.',
      'So much is new at once. That is a lot to get used to.',
      'Even a change that one has chosen can hurt.',
    ],
    kind: [
      'You do not have to be settled yet.',
      'You may miss the old, whatever the new may bring.',
      'It is all right to stand in the doorway for a while.',
      'You can get used to it in your own time.',
    ],
    too: 'And so much is changing at the same time.',
    since: [
      'Last time a big change was under way.',
      'When you last wrote, something was coming to an end.',
      'Last time you were between the old and the new.',
    ],
    asks: ['How is it by now?', 'How are you today?'],
  },
  purpose: {
    heard: [
      'It is unsettling not to know where it is all going.',
      'Those are big questions, and they do not come at convenient times.',
      'You are wondering what it is all for. That is an honest thing to ask.',
      'Looking for a direction is tiring when every signpost is blank.',
      'Something in you wants more than the usual round.',
    ],
    kind: [
      'You need not find the whole answer. A small thing that interests you is a good place to look.',
      'Not knowing may be a stage of it, too.',
      'Other people often only look as if they knew.',
      'It may show itself sideways, while you are doing something else.',
    ],
    since: [
      'Last time you were asking where it is all going.',
      'When you last wrote, there were big questions about.',
      'Last time you were looking for a direction.',
    ],
    asks: ['How does it look today?', 'What is on your mind today?'],
  },
  mixed: {
    heard: [
      'Two things are true at once here, a good one and a heavy one.',
      'That is a great deal at once, the light and the heavy side by side.',
      'You can be glad and sad at the same time. It sounds as if you are.',
      'There is something good in this, and something that hurts, and neither cancels the other.',
      'That is a lot of different weather for one sky.',
    ],
    kind: [
      'You do not have to choose between them.',
      'Both of them may sit at the table.',
      'There is no need to decide which one is the real one.',
      'Each of them may have its own time.',
    ],
    since: [
      'Last time two things were true at once, a good one and a heavy one.',
      'When you last wrote, your feelings were mixed.',
      'Last time there was much to be glad of and much to carry.',
    ],
    asks: ['Which is nearer today?', 'How is it today?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
