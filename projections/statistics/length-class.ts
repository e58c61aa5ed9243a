/** How long a text is, in the seed's five classes. No words at all (an emoji alone) is the shortest. */
export function lengthClass(words: number): string {
  if (words < 10) return '1-9 words';
  if (words < 20) return '10-19 words';
  if (words <= 100) return '20-100 words';
  if (words < 500) return '101-499 words';
  return '500+ words';
}
