import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readClasses } from '../../src/adapters/class-folder/class-folder.js';
import { ASSETS } from '../../src/config/installation.js';
import { Settings } from '../../src/config/settings.js';

const classes = readClasses(join(ASSETS, 'catalogue'), new Settings().maxAudioBytes);

/** When each cue of a transcript begins and ends, in seconds. */
function cues(transcript: string): { from: number; to: number; words: string }[] {
  const seconds = (time: string): number =>
    time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return transcript
    .split(/\n{2,}/)
    .filter((block) => block.includes('-->'))
    .map((block) => {
      const [times = '', ...words] = block.split('\n');
      const [from = '', to = ''] = times.split(' --> ');
      return { from: seconds(from), to: seconds(to), words: words.join(' ').trim() };
    });
}

describe('the classes that come with the program', () => {
  it('are sixty-four', () => {
    expect(classes).toHaveLength(64);
  });

  it.each(classes.map(({ description }) => [description.slug, description] as const))(
    '%s has its words within its sound, and a bell after them',
    (_, { audio, transcript }) => {
      const spoken = cues(transcript);
      expect(spoken.length).toBeGreaterThan(10);
      expect(spoken[0]?.from).toBeGreaterThanOrEqual(2);
      for (const [i, { from, to, words }] of spoken.entries()) {
        expect(words).not.toBe('');
        expect(to).toBeGreaterThan(from);
        expect(from).toBeGreaterThanOrEqual(spoken[i - 1]?.to ?? 0);
      }
      const end = spoken.at(-1)?.to ?? Infinity;
      expect(audio.seconds - end).toBeGreaterThanOrEqual(12);
      expect(audio.seconds - end).toBeLessThan(13);
      expect(audio.seconds).toBeGreaterThanOrEqual(180);
      expect(audio.seconds).toBeLessThanOrEqual(612);
    },
  );
});
