/** What a request for a chat completion said, as far as a stand-in cares. */
export interface Asked {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** Whether the answer is to come in pieces. */
  readonly stream: boolean;
  /** The kind of `response_format`, or `text`. */
  readonly format: string;
  /** The facts between the prompt's delimiters. */
  readonly material: Material;
}

interface Material {
  readonly newest_message?: string;
  readonly local_time?: { readonly time_of_day: string };
  readonly classes?: readonly { readonly uid: string; readonly title: string }[];
}

export type AnswerPart =
  | { readonly type: 'paragraph'; readonly value: string }
  | { readonly type: 'journey'; readonly uid: string };

/** Reads a request's body as any server would. @throws SyntaxError */
export function readAsked(body: string): Asked {
  const request = JSON.parse(body) as {
    messages: Asked['messages'];
    stream?: boolean;
    response_format?: { type: string };
  };
  const told = request.messages.at(-1)?.content ?? '';
  const facts = told.slice(told.indexOf('<material>') + 10, told.indexOf('</material>'));
  return {
    messages: request.messages,
    stream: request.stream === true,
    format: request.response_format?.type ?? 'text',
    material: JSON.parse(facts) as Material,
  };
}

/** What a kind model would write. */
export function kindParts({ material }: Asked): AnswerPart[] {
  const { classes, local_time } = material;
  if (classes === undefined) {
    const time = local_time?.time_of_day ?? 'day';
    return [{ type: 'paragraph', value: `It is ${time}. How are you feeling in all of this?` }];
  }
  return [
    {
      type: 'paragraph',
      value: 'That sounds like a lot to carry. Thank you for putting it into words here.',
    },
    ...classes.flatMap(({ uid, title }): AnswerPart[] => [
      { type: 'paragraph', value: `${title} may be good company for the next few minutes.` },
      { type: 'journey', uid },
    ]),
  ];
}

/** Four characters a token, as everybody reckons. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 4);
}

/** A small vector that is alike for texts with the same words. */
export function embeddingOf(text: string): number[] {
  const vector = Array.from({ length: 32 }, () => 0);
  for (const word of text.toLowerCase().split(/\W+/)) {
    let hash = 7;
    for (const character of word) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 32;
    vector[hash] = (vector[hash] ?? 0) + 1;
  }
  return vector;
}
