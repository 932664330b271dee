/**
 * A **slip** of the finger is a letter too many, missing or wrong, or two neighbours exchanged: between two words lie
 * so many slips (optimal string alignment, after Damerau 1964).
 */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const wrong = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      const least = Math.min(wrong, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      const swapped = i > 0 && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j];
      next.push(swapped ? Math.min(least, (before[j - 1] ?? 0) + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
