/** Links, tags, code and headings have no place in a kind sentence, and none may reach a screen. */
const MARKUP = /https?:|www\.|<[a-z/!]|\]\(|```|^#{1,6}\s|\*\*|\{\{|oseh_/im;
/** Control characters, bidirectional overrides and replacement characters of broken text. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]/;

/** Whether a text may be shown as it is, whole or unfinished. */
export function isPlain(text: string): boolean {
  return !MARKUP.test(text) && !UNPRINTABLE.test(text);
}
