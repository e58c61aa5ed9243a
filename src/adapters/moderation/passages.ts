/** In characters; about as long as what the head has learned from. */
const LONGEST_PASSAGE = 250;

/** A text as passages of whole sentences, so that one sentence weighs the same in a short text and in a long one. */
export function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let passage = '';
  for (const piece of sentencesOf(text)) {
    if (passage.length + piece.length > LONGEST_PASSAGE) {
      passages.push(passage);
      passage = '';
    }
    passage += piece;
  }
  return [...passages, passage].filter((each) => each.trim() !== '');
}

/** The sentences of a text, with what stands between them; a long one in pieces. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…\n])/u).flatMap(shortened);
}

/** A sentence in pieces, between words where it can be. */
function shortened(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_PASSAGE) {
    const space = rest.lastIndexOf(' ', LONGEST_PASSAGE);
    const end = space > 0 ? space : LONGEST_PASSAGE;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
