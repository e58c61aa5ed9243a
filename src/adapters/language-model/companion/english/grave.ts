import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Grave things, in English: few words, no advice, no brightness. */
export const grave = {
  'loss of a person': {
    heard: [
      'I am so sorry. Losing somebody leaves a quiet that nothing else fills.',
      'I am sorry for your loss. There are no right words for it, and none are asked of you either.',
      'That is a great loss, and I am sorry. Thank you for writing it here.',
      'I am sorry that they are gone. Missing somebody hides in the smallest things of a day.',
      'Grief is heavy to carry, and you have put some of it into words here. I am very sorry.',
    ],
    kind: [
      'There is no timetable for this, and no way of doing it well.',
      'You do not have to be brave here. Whatever comes may come as it is.',
      'What hurts so much is also how much they meant to you.',
      'Nothing has to be tidied up today. It is enough to go gently through the next hour.',
    ],
    since: [
      'Last time you wrote about somebody you have lost.',
      'When you last wrote, you were grieving.',
      'The last thing you wrote about was a great loss.',
    ],
    asks: [
      'There is no need to be anywhere else with it by now. How is today?',
      'How are you, as far as it can be said?',
    ],
  },
  'loss of a pet': {
    heard: [
      'I am so sorry. A home changes when the small life in it is gone.',
      'I am sorry. An animal shares our days more closely than most people do, and the gap is real.',
      'Losing an animal you love is a real loss, and I am sorry.',
      'I am very sorry. So many small habits of a day were shared, and each of them notices now.',
      'That is a hard goodbye, and I am sorry.',
    ],
    kind: [
      'You owe nobody an explanation for how much it hurts. It was a friendship.',
      'There is no proper length for missing them.',
      'All that care does not vanish. For now it may simply ache.',
      'You can let yourself miss them without hurrying on.',
    ],
    since: [
      'Last time you wrote about the animal you have lost.',
      'When you last wrote, you were missing your animal companion.',
      'Last time there was a goodbye to an animal you love.',
    ],
    asks: ['How has it been since?', 'How are you today?'],
  },
  'lost pregnancy': {
    heard: [
      'I am so very sorry. You had already made room for somebody.',
      'I am sorry. So much was hoped and pictured already, and it is a real loss.',
      'I am so sorry that this has happened.',
      'That is a loss that few people see, and I am very sorry.',
      'I am sorry. There is hardly a word for it, and still you wrote it down.',
    ],
    kind: [
      'There is nothing that you have to feel, and nothing that you have to explain.',
      'You may grieve for as long as you need, with words or without.',
      'Please be as gentle with yourself as you would be with a friend in your place.',
      'Nobody gets to say how big this is but you.',
    ],
    since: [
      'Last time you wrote about a very hard loss.',
      'When you last wrote, there had been a loss that few people see.',
      'Last time there was something very sad to carry.',
    ],
    asks: ['How are you today?', 'There is no hurry with it. How is it today?'],
  },
  'someone ill': {
    heard: [
      'It is hard when somebody you love is ill. So much of it is out of your hands.',
      'I am sorry that someone close to you is unwell. A worry like that comes along into everything.',
      'You have somebody ill on your mind, and it clearly weighs on you.',
      'When somebody we love is ill, a part of us sits beside them all day.',
      'That is a frightening thing to be near, and I am sorry.',
    ],
    kind: [
      'You do not have to be the strong one in this place.',
      'Being there counts, even when there is nothing that you can do about it.',
      'You may rest in between. It takes nothing away from them.',
      'Nobody can be hopeful and brave all day long. Both may come and go.',
    ],
    too: 'And somebody you love is ill on top of it.',
    since: [
      'Last time you were worried about somebody who is ill.',
      'When you last wrote, someone close to you was unwell.',
      'Last time your thoughts were with somebody who was ill.',
    ],
    asks: ['How are they, and how are you?', 'How are you yourself today?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
