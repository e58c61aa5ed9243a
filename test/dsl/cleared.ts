import { ClearedText } from '../../src/domain/entry/cleared-text.js';
import { item, words } from './entry-examples.js';

/** Words that moderation has cleared. @param name of the item that they stand in. */
export function cleared(text: string, name = 'words'): ClearedText {
  const written = { item: item(name), revision: 1, parts: words(text) };
  const passed = ClearedText.from(written, 'cleared');
  if (passed === undefined) throw new Error('These words are not cleared');
  return passed;
}
