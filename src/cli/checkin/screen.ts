import { styleText } from 'node:util';
import { API_PREFIX } from '../../contract/addresses.js';
import type { ItemView, JourneyPart } from '../../contract/entry.views.js';

const WIDTH = 76;

/** What a check-in looks like in a terminal. Elsewhere (a file, a pipe) it is plain text without passing lines. */
export class Screen {
  readonly quiet: boolean;
  readonly #live = process.stdout.isTTY;
  #passingLines = 0;

  /** @param mode `quiet` shows nothing at all. */
  constructor(mode: 'spoken' | 'quiet') {
    this.quiet = mode === 'quiet';
  }

  /** A passing line that the next thing replaces. */
  progress(message: string): void {
    this.replacePassing([this.dim(`${message} …`)]);
  }

  /** The text so far. */
  passing(text: string): void {
    this.replacePassing(text.split('\n').flatMap((line) => [...wrapped(line), '']));
  }

  greeting(item: ItemView): void {
    this.replacePassing([]);
    this.say(['', ...this.lines(item), '']);
  }

  reply(item: ItemView, baseUrl: string): void {
    this.replacePassing([]);
    this.say(['', ...this.lines(item, baseUrl)]);
  }

  private lines(item: ItemView, baseUrl = ''): string[] {
    return item.parts.flatMap((part) =>
      part.type === 'paragraph' ? [...wrapped(part.value), ''] : [...this.link(part, baseUrl), ''],
    );
  }

  private link({ uid, details }: JourneyPart, baseUrl: string): string[] {
    if (details === null) return ['  (a class that is no longer there)'];
    const minutes = `${String(Math.max(1, Math.round(details.duration_seconds / 60)))} min`;
    const access = { free: 'free', premium: 'premium', upgrade: 'premium, with an upgrade' };
    const facts = [details.instructor, minutes, access[details.access]].join(' · ');
    return [
      `  → ${this.bold(details.title)}  ${this.dim(facts)}`,
      `    ${this.dim(`${baseUrl}/${API_PREFIX}/journeys/${uid}`)}`,
    ];
  }

  private say(lines: readonly string[]): void {
    if (!this.quiet) console.log(lines.join('\n'));
  }

  private replacePassing(lines: readonly string[]): void {
    if (this.quiet || !this.#live) return;
    if (this.#passingLines > 0) process.stdout.write(`\x1b[${String(this.#passingLines)}A\x1b[0J`);
    if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    this.#passingLines = lines.length;
  }

  private dim(text: string): string {
    return this.#live ? styleText('dim', text) : text;
  }

  private bold(text: string): string {
    return this.#live ? styleText('bold', text) : text;
  }
}

/** A paragraph in lines of at most WIDTH columns, broken between words. */
function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
