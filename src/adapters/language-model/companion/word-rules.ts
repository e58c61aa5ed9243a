/**
 * Words that tell of something: phrases with ` / ` between them. A phrase is plain words, matched without regard to
 * case, accents and apostrophes; `(a|b)` is either, a `?` behind it makes it optional and a `*` repeats it; behind letters
 * `*` is the rest of a word; `...` are up to four words in between, `^` the beginning of a sentence or clause. A phrase does not count after a negation in
 * the same clause (“I am not anxious”), and never reaches over a comma or a full stop.
 */
export interface WordRule {
  readonly says?: string;
  /** Phrases that count only when they are the whole message. */
  readonly alone?: string;
  /** Anywhere in the message, these take it back. */
  readonly unless?: string;
}

/** The rules of a language. */
export interface WordRules<Topic extends string> {
  /** Words that turn what follows into its opposite. */
  readonly negations: string;
  /** Words that begin a new clause: what was negated before is over. */
  readonly turns: string;
  readonly topics: Readonly<Partial<Record<Topic, WordRule>>>;
}

/** How far a negation reaches, in words. */
const REACH = 4;

/** Compiled once; tells which topics a text speaks of, in the order of the rules. */
export class WordReader<Topic extends string> {
  readonly #topics: readonly { topic: Topic; says: RegExp; alone: RegExp; unless: RegExp }[];
  readonly #negated: RegExp;
  readonly #turns: RegExp;

  constructor(rules: WordRules<Topic>) {
    this.#topics = Object.entries<WordRule | undefined>(rules.topics).flatMap(([topic, rule]) =>
      rule === undefined
        ? []
        : {
            topic: topic as Topic,
            says: anyOf(rule.says),
            alone: new RegExp(`^(?:${alternatives(rule.alone)})$`),
            unless: anyOf(rule.unless),
          },
    );
    this.#negated = new RegExp(
      `(?<!\\w)(?:${alternatives(rules.negations)})(?: \\S+){0,${String(REACH)}} ?$`,
    );
    this.#turns = new RegExp(` (?=(?:${alternatives(rules.turns)})(?!\\w))`);
  }

  read(text: string): Topic[] {
    const whole = folded(text.replaceAll('\n', ' . '));
    const alone = whole
      .replace(/[^\w' ]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    const clauses = whole
      .split(/[^\w' ]+/)
      .flatMap((clause) => clause.trim().split(this.#turns))
      .filter((clause) => clause !== '');
    return this.#topics
      .filter(({ says, unless, alone: whenAlone }) => {
        if (whole.search(unless) >= 0) return false;
        return whenAlone.test(alone) || clauses.some((clause) => this.affirms(clause, says));
      })
      .map(({ topic }) => topic);
  }

  private affirms(clause: string, says: RegExp): boolean {
    return [...clause.matchAll(says)].some(
      ({ index }) => !this.#negated.test(clause.slice(0, index)),
    );
  }
}

/** Small letters without accents or hyphens, straight apostrophes, single spaces. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/[’‘´\`]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\w)-(?=\w)/g, ' ')
    .replace(/\s+/g, ' ');
}

function anyOf(phrases: string | undefined): RegExp {
  return new RegExp(`(?<![\\w'])(?:${alternatives(phrases)})(?!\\w)`, 'g');
}

/** Of no phrases at all: a pattern that nothing matches. */
function alternatives(phrases: string | undefined): string {
  if (phrases === undefined) return '(?!)';
  return folded(phrases)
    .split('/')
    .map((phrase) =>
      phrase.trim().replace(/ \.\.\. |[(']|(?<=\w)\*/g, (sign) => SIGNS[sign] ?? sign),
    )
    .join('|');
}

/** The signs of a phrase as regular expressions. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ... ': "(?: [\\w']+){0,4} ",
  '(': '(?:',
  '*': '\\w*',
  "'": "'?",
};
