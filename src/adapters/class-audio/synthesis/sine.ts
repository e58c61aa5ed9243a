const FULL_TURN = 2 * Math.PI;

/**
 * sin(2πt) of an angle in turns, to within 1e-9, by its Taylor series. Math.sin may differ in its last bit from one
 * build of Node to the next; sums and products may not.
 */
export function sine(turns: number): number {
  const turn = turns - Math.round(turns);
  const folded = turn > 0.25 ? 0.5 - turn : turn < -0.25 ? -0.5 - turn : turn;
  const x = folded * FULL_TURN;
  const q = x * x;
  const tail = 1 - (q / 110) * (1 - (q / 156) * (1 - q / 210));
  return x * (1 - (q / 6) * (1 - (q / 20) * (1 - (q / 42) * (1 - (q / 72) * tail))));
}

/** cos(2πt) of an angle in turns. */
export function cosine(turns: number): number {
  return sine(turns + 0.25);
}

/** From 0 to 1 and level at both ends. @param part how far along, cut to 0 to 1. */
export function easing(part: number): number {
  if (part <= 0) return 0;
  return part >= 1 ? 1 : (1 - cosine(part / 2)) / 2;
}
