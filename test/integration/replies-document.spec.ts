import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { printedReplies } from '../dsl/printed-replies.js';

const ROOT = join(import.meta.dirname, '..', '..');
const DOCUMENT = join(ROOT, 'docs', 'replies.md');
const SECTION = /(?<=<!-- companion -->\n)[^]*(?=\n<!-- \/companion -->)/;

describe('docs/replies.md', () => {
  it('prints what the companion writes (UPDATE_DOCS=1 prints it anew)', async () => {
    const replies = await printedReplies(join(ROOT, 'assets', 'catalogue'));
    const document = readFileSync(DOCUMENT, 'utf8');
    if (process.env.UPDATE_DOCS === '1') {
      writeFileSync(
        DOCUMENT,
        document.replace(SECTION, () => replies),
      );
    }
    const [printed] = SECTION.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
    expect(printed).toBe(replies);
  });
});
