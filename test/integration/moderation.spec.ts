import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { selfHarmIn } from '../../src/adapters/moderation/self-harm.js';
import { ASSETS, INSTALLATION } from '../../src/config/settings.js';
import type { Language } from '../../src/domain/language.js';

interface Statement {
  readonly text: string;
  readonly lang: Language;
}

type Half = 'tuning' | 'held out';

const NAMES = { en: 'English', es: 'Spanish', de: 'German', fr: 'French' } as const;

function statementsIn(...path: string[]): Statement[] {
  return readFileSync(join(ASSETS, ...path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement);
}

/** Rules are written from the tuning half alone; the other half tells how they do on what nobody looked at. */
function halfOf(text: string): Half {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'held out';
}

interface Count {
  readonly held: number;
  readonly of: number;
}

function count(statements: readonly Statement[]): Count {
  const held = statements.filter(({ text }) => selfHarmIn(text) !== undefined).length;
  return { held, of: statements.length };
}

const share = ({ held, of }: Count): number => held / of;

describe('local rules on statements', () => {
  const crisis = statementsIn('moderation', 'crisis.jsonl');
  const nearMisses = statementsIn('moderation', 'near-misses.jsonl');
  const everyday = readdirSync(join(ASSETS, 'feelings')).flatMap((file) =>
    statementsIn('feelings', file),
  );
  const half = (statements: readonly Statement[], wanted: Half): Statement[] =>
    statements.filter(({ text }) => halfOf(text) === wanted);

  it('hold what they were written from, and little of what merely sounds alike', () => {
    expect(share(count(half(crisis, 'tuning')))).toBeGreaterThanOrEqual(0.97);
    expect(share(count(half(nearMisses, 'tuning')))).toBeLessThanOrEqual(0.02);
  });

  it('do as well as they ever did on what nobody looked at', () => {
    expect(share(count(half(crisis, 'held out')))).toBeGreaterThanOrEqual(0.8);
    expect(share(count(half(nearMisses, 'held out')))).toBeLessThanOrEqual(0.17);
  });

  it('leave everyday statements alone', () => {
    expect(share(count(everyday))).toBeLessThanOrEqual(0.01);
  });

  it('do as docs/moderation.md says', () => {
    const line = (name: string, of: (statement: Statement) => boolean): string => {
      const cells = (['tuning', 'held out'] as const).flatMap((wanted) =>
        [crisis, nearMisses].map((statements) => {
          const counted = count(half(statements, wanted).filter(of));
          return `${String(counted.held)} of ${String(counted.of)}`;
        }),
      );
      return `| ${name} | ${cells.join(' | ')} |`;
    };
    const lines = [
      ...Object.entries(NAMES).map(([code, name]) => line(name, ({ lang }) => lang === code)),
      line('all', () => true),
    ];
    const alarms = count(everyday);
    const document = readFileSync(join(INSTALLATION, 'docs', 'moderation.md'), 'utf8');
    expect(document).toContain(lines.join('\n'));
    expect(document).toContain(
      `${String(alarms.held)} of ${String(alarms.of)} everyday statements`,
    );
  });
});
