import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type * as encoding from '../../src/adapters/heads/encoder.js';
import { Head } from '../../src/adapters/heads/head.js';
import { DANGER_HEAD } from '../../src/adapters/moderation/danger.js';
import { LocalRulesModeration } from '../../src/adapters/moderation/local-rules.moderation.js';
import {
  type ModeratedStatement,
  readModerated,
} from '../../src/adapters/moderation/training/statements.js';
import { ASSETS, INSTALLATION, MODERATION_HEAD } from '../../src/config/installation.js';
import { Private } from '../../src/domain/private.js';
import { SAID_BESIDE, SOUNDS_ALIKE } from '../dsl/told-danger.js';

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
    let judged: (ModeratedStatement & { held: boolean })[];

    beforeAll(async () => {
      const statements = await readModerated(join(ASSETS, 'moderation', 'held-out'));
      judged = await Promise.all(
        statements.map(async (statement) => ({ ...statement, held: await isHeld(statement.text) })),
      );
    }, 180_000);

    const share = (danger: boolean): number => {
      const all = judged.filter((statement) => statement.danger === danger);
      return all.filter(({ held }) => held).length / all.length;
    };

    it('holds most of what people in danger say', () => {
      expect(share(true)).toBeGreaterThanOrEqual(0.97);
    });

    it('holds little of what merely sounds alike', () => {
      expect(share(false)).toBeLessThanOrEqual(0.02);
    });

    it('has not learned from them', async () => {
      const learned = new Set(
        (await readModerated(join(ASSETS, 'moderation'))).map(({ text }) => text),
      );
      expect(judged.filter(({ text }) => learned.has(text))).toEqual([]);
    });

    it('does as docs/moderation.md says', () => {
      const row = (name: string, of: (statement: ModeratedStatement) => boolean): string => {
        const cells = [true, false].map((danger) => {
          const some = judged.filter((one) => one.danger === danger && of(one));
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

  it.each(SOUNDS_ALIKE)('clears what only sounds alike: %s', async (text) => {
    expect(await isHeld(text)).toBe(false);
  });

  it.each(SAID_BESIDE)('holds it beside what is harmless by itself: %s', async (text) => {
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
