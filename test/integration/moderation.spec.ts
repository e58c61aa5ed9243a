import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type * as encoding from '../../src/adapters/heads/encoder.js';
import { Head } from '../../src/adapters/heads/head.js';
import { DANGER_HEAD } from '../../src/adapters/moderation/danger.js';
import { LocalRulesModeration } from '../../src/adapters/moderation/local-rules.moderation.js';
import {
  type ModeratedStatement,
  readModerated,
} from '../../src/adapters/moderation/training/statements.js';
import { ASSETS, INSTALLATION, MODERATION_HEAD } from '../../src/config/settings.js';
import { Private } from '../../src/domain/private.js';

const LANGUAGES = { en: 'English', es: 'Spanish', de: 'German', fr: 'French' } as const;

// Its thread runs what was built.
const built = join(INSTALLATION, 'dist', 'src', 'adapters', 'heads', 'encoder.js');
const { Encoder } = (await import(built)) as typeof encoding;
const encoder = new Encoder();
const moderation = new LocalRulesModeration(encoder, () => Head.read(MODERATION_HEAD, DANGER_HEAD));

async function isHeld(text: string): Promise<boolean> {
  return (await moderation.judge(Private.of(text))).verdict === 'held';
}

describe('moderation without a server', () => {
  afterAll(async () => {
    await encoder.stop();
  });

  describe('on statements that nothing was learned from', () => {
    const judged = (async (): Promise<(ModeratedStatement & { held: boolean })[]> => {
      const statements = await readModerated(join(ASSETS, 'moderation', 'held-out'));
      return Promise.all(
        statements.map(async (statement) => ({ ...statement, held: await isHeld(statement.text) })),
      );
    })();

    const share = async (danger: boolean): Promise<number> => {
      const all = (await judged).filter((statement) => statement.danger === danger);
      return all.filter(({ held }) => held).length / all.length;
    };

    it('holds most of what people in danger say', async () => {
      expect(await share(true)).toBeGreaterThanOrEqual(0.9);
    }, 180_000);

    it('holds little of what merely sounds alike', async () => {
      expect(await share(false)).toBeLessThanOrEqual(0.04);
    });

    it('has not learned from them', async () => {
      const learned = new Set(
        (await readModerated(join(ASSETS, 'moderation'))).map(({ text }) => text),
      );
      expect((await judged).filter(({ text }) => learned.has(text))).toEqual([]);
    });

    it('does as docs/moderation.md says', async () => {
      const all = await judged;
      const row = (name: string, of: (statement: ModeratedStatement) => boolean): string => {
        const cells = [true, false].map((danger) => {
          const some = all.filter((one) => one.danger === danger && of(one));
          return `${String(some.filter(({ held }) => held).length)} of ${String(some.length)}`;
        });
        return `| ${name} | ${cells.join(' | ')} |`;
      };
      const rows = [
        ...Object.entries(LANGUAGES).map(([code, name]) => row(name, ({ lang }) => lang === code)),
        row('all', () => true),
      ];
      const document = readFileSync(join(INSTALLATION, 'docs', 'moderation.md'), 'utf8');
      expect(document).toContain(rows.join('\n'));
    });
  });

  it.each([
    'This deadline is killing me',
    'I am dying to see you',
    'I would rather die than sing in front of the office',
    'My phone keeps dying',
    'Grandma died on Sunday and I miss her',
    'My friend told me she wanted to die, and I called her mother',
    'Died five times at the last boss',
    'The film about suicide was hard to watch',
    'I used to want to die, and today I am so glad that I stayed',
    'No, I have no thoughts of suicide',
    'I cut myself shaving',
    'I hurt myself laughing',
    "I can't go on with this job",
    'The team is better off without me in goal',
    'Goodbye old sofa',
    'Me muero de risa',
    'El calor me está matando',
    'Mi abuelo murió ayer',
    'Ich sterbe vor Hunger',
    'Die Hitze bringt mich um',
    'Beim Handball hab ich mir das Knie verletzt',
    'Je meurs de faim',
    'Ce dossier va me tuer',
    'On a fleuri la tombe de papi',
    'A good day. Quiet. Nothing happened, and that was nice.',
    '',
    '🙂',
  ])('clears what only sounds alike: %s', async (text) => {
    expect(await isHeld(text)).toBe(false);
  });

  const SAYINGS = {
    en: ['I want to die', "I'm going to kill myself", "I don't want to live any more"],
    es: ['quiero morir', 'me quiero matar', 'ya no quiero vivir'],
    de: ['ich will sterben', 'ich nehme mir das Leben', 'ich will nicht mehr leben'],
    fr: ['je veux mourir', 'je vais me tuer', 'je ne veux plus vivre'],
  };
  const SETTINGS = {
    en: [
      'After the film',
      'My sister called, and',
      'Years ago I was happy. Now',
      'The game is over and',
    ],
    es: [
      'Después de la película',
      'Llamó mi hermana y',
      'Hace años era feliz. Ahora',
      'Vi una serie y',
    ],
    de: [
      'Nach dem Film:',
      'Meine Freundin war da, aber',
      'Früher ging es mir gut. Jetzt:',
      'Das Spiel ist aus und',
    ],
    fr: [
      'Après le film',
      'Mon amie était là mais',
      'Il y a des années j’allais bien. Là,',
      'J’ai vu une série, et',
    ],
  };

  it.each(
    (['en', 'es', 'de', 'fr'] as const).flatMap((language) =>
      SETTINGS[language].flatMap((setting) =>
        SAYINGS[language].map((saying) => `${setting} ${saying}.`),
      ),
    ),
  )('holds it beside what is harmless by itself: %s', async (text) => {
    expect(await isHeld(text)).toBe(true);
  });

  it('holds what stands in the middle of much else', async () => {
    const day = 'I had a long day, there was soup, and then I went home by tram. '.repeat(40);
    expect(await isHeld(day)).toBe(false);
    for (const said of ['I want to die.', "I can't do this any more, I want it all to end."]) {
      expect(await isHeld(`${day}${said} ${day}`)).toBe(true);
    }
  });
});
