import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { INSTALLATION } from '../../src/config/installation.js';

/** A page of the documents: its path from the root of the repository, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every page that people read: those at the root, and all of docs. */
export function pages(): Page[] {
  return globSync(['*.md', 'docs/**/*.md'], { cwd: INSTALLATION }).sort().map(page);
}

/** @param path from the root of the repository. */
export function page(path: string): Page {
  return { path, text: readFileSync(join(INSTALLATION, path), 'utf8') };
}

/** The cells of each row of each table on a page, without the heads. */
export function tableRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** What stands in backticks at the beginning of a cell. */
export function code(cell = ''): string | undefined {
  return /^`([^`]+)`/.exec(cell)?.[1];
}

/** Links of a page to other pages and files that lead nowhere; those to other sites are not looked at. */
export function brokenLinks({ path, text }: Page): string[] {
  const prose = text.replaceAll(/```[^]*?```/g, '').replaceAll(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link));
}

function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : join(dirname(from), file);
  if (target.startsWith('..') || !existsSync(join(INSTALLATION, target))) return false;
  return anchor === undefined || anchors(page(target).text).includes(anchor);
}

/** The names under which a page's headings can be linked to. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The pages that can be reached from one by links. */
export function reachableFrom(start: string): Set<string> {
  const reached = new Set([start]);
  for (const path of reached) {
    for (const [, link = ''] of page(path).text.matchAll(/\]\(([^)\s#]+\.md)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const target = relative('', join(dirname(path), link));
      if (existsSync(join(INSTALLATION, target))) reached.add(target);
    }
  }
  return reached;
}
