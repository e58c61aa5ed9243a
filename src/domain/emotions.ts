/** What a class helps a person to feel (design, section 2, with what each answers to). */
export const EMOTIONS = [
  'calm',
  'rested',
  'focused',
  'grateful',
  'confident',
  'joyful',
  'hopeful',
  'loved',
  'compassionate',
  'energized',
  'motivated',
  'resilient',
  'accepting',
  'present',
  'inspired',
  'grounded',
] as const;

export type Emotion = (typeof EMOTIONS)[number];

/** Safe to offer anyone, whatever they wrote. */
export const GENTLE_EMOTIONS: readonly Emotion[] = ['calm', 'grounded', 'present'];
