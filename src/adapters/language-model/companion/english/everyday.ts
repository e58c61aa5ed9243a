import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Everyday strains, in English: sleep, work, worry. */
export const everyday = {
  sleep: {
    heard: [
      'Lying awake is lonely work, and the mind likes to choose just that hour.',
      'It is hard when the night goes on and sleep stays away.',
      'Tired and awake at once is a miserable mixture.',
      'When the mind will not put its work down at night, that wears anyone out.',
      'Bad nights make everything in the day a little steeper.',
    ],
    kind: [
      'You do not have to fall asleep. Resting is something, too.',
      'Trying harder seldom helps with sleep, so let us not try.',
      'Nothing that comes up in the night needs its answer before morning.',
      'For a few minutes nothing has to happen, not even sleep.',
    ],
    too: 'And sleep does not come easily on top of it.',
    since: [
      'Last time, sleep was hard to come by.',
      'When you last wrote, the nights were difficult.',
      'Last time you wrote about lying awake.',
    ],
    asks: ['How have the nights been since?', 'Have you had some rest?'],
  },
  tired: {
    heard: [
      'You sound tired, in a way that deserves to be taken seriously.',
      'That has been a long stretch. No wonder that you are worn out.',
      'Everything is heavier when there is no rest behind it.',
      'Your body is asking for a break, and it has every right to.',
      'You have got through a lot, and now you are tired.',
    ],
    kind: [
      'Being tired is not a fault that wants mending. It is a need.',
      'A few quiet minutes are allowed, even with things left to do.',
      'Let the next thing wait for as long as a kettle takes to boil.',
      'You need not make anything more of the day than it already is.',
    ],
    too: 'And all of that with so little rest behind you.',
    since: [
      'Last time you were very tired.',
      'When you last wrote, there was not much left in you.',
      'Last time you were in need of a rest.',
    ],
    asks: ['Have you had some rest since?', 'How is your strength today?'],
  },
  'work stress': {
    heard: [
      'That is a lot of work pressing on one person.',
      'Work has taken up all the room in your head, it seems.',
      'It is hard to breathe freely with so much waiting to be done.',
      'Work does not ask how much you have carried already. No wonder that you are tense.',
      'There is too much of it, and all of it wants to be first.',
    ],
    kind: [
      'None of it gets smaller if you go without a break.',
      'You are allowed to put it down for the length of a cup of tea.',
      'It will keep for ten minutes. You may step out of it for that long.',
      'One thing at a time is not slow. It is how things get done.',
    ],
    too: 'And work comes into it, too.',
    since: [
      'Last time work was pressing.',
      'When you last wrote, work had taken up all the room.',
      'Last time there was too much work and too little time.',
    ],
    asks: ['How does it look by now?', 'Is there more air today?'],
  },
  overwhelmed: {
    heard: [
      'That is too much at once for anybody.',
      'Everything seems to want you at the same time.',
      'No wonder that you are tense. There is a great deal going on.',
      'So many things are pulling at you, and you have only the two hands.',
      'It sounds as if there has not been a quiet minute for a while.',
    ],
    kind: [
      'Not all of it is for now. Some of it may stand in the hall and wait.',
      'You do not have to sort it first. You can sit down in the middle of it.',
      'One thing may be put down. It hardly matters which.',
      'Nothing is asked of you for the next few minutes.',
    ],
    too: 'And a great deal else is going on besides.',
    since: [
      'Last time there was too much at once.',
      'When you last wrote, everything wanted you at the same time.',
      'Last time you were rather overwhelmed.',
    ],
    asks: ['Is there more air today?', 'How is it by now?'],
  },
  worry: {
    heard: [
      'Worry goes round and round and never arrives. That is tiring.',
      'Something is unsure, and it will not leave you alone.',
      'It sounds as if your thoughts have been running ahead of you.',
      'So many what-ifs in one head make a lot of noise.',
      'That is on your mind a great deal, and it makes sense that it is.',
    ],
    kind: [
      'You do not have to think it through to the end just now.',
      'Most of it is not here yet. This minute is only this minute.',
      'A worried mind is trying to look after you. It may take a short break.',
      'Let it be unsolved for a moment. It will keep.',
    ],
    too: 'And there is a worry in it as well.',
    since: [
      'Last time you had a worry that would not leave you alone.',
      'When you last wrote, there were a good many what-ifs.',
      'Last time something was weighing on your mind.',
    ],
    asks: ['How is it by now?', 'How are you today?'],
  },
  nerves: {
    heard: [
      'Something important is coming up, and your body already knows.',
      'No wonder that you are nervous. This matters to you.',
      'The time before is often the hardest part. Nothing has happened yet, and everything might.',
      'That is a big moment to walk towards.',
      'Nerves like these come along when something counts.',
    ],
    kind: [
      'Hardly anybody feels ready. People go in all the same.',
      'What you know and what you can do are not gone because you are nervous.',
      'You only have to do the first minute. The rest comes after it.',
      'It may go well, it may go so-so. You will still be you afterwards.',
    ],
    too: 'And something important is coming up besides.',
    since: [
      'Last time there was something important ahead of you.',
      'When you last wrote, you were nervous about something.',
      'Last time the nerves were rather loud.',
    ],
    asks: ['How did it go, or is it still to come?', 'How are you today?'],
  },
  parenting: {
    heard: [
      'Children need so much, and they need it now, and there is only one of you.',
      'Being a parent asks for patience on days when there is none left.',
      'It is a lot to be needed all day long.',
      'You want to do well by them, and it has been hard. Both are true.',
      'That sounds like a day with very little room for you.',
    ],
    kind: [
      'Good enough is a fine way to be a parent.',
      'You may lose your patience and still be the one they run to.',
      'Nobody sees most of what you do. It is done all the same.',
      'A few minutes that are only yours are not stolen from anyone.',
    ],
    too: 'And the children need you all the while.',
    since: [
      'Last time the children had taken all your strength.',
      'When you last wrote, it was rather wild at home.',
      'Last time there was very little room for you among the children.',
    ],
    asks: ['How is it at home by now?', 'How are you yourself?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
