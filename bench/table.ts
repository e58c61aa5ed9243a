/** Rows as lines of text, the first one the head. @param names how many columns come before those with figures. */
export function table(rows: readonly (readonly string[])[], names: number): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < names ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  return lines.join('\n');
}

/** A number with no more digits than it deserves: 12,345 or 1.23. */
export function figure(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
