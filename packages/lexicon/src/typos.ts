/** Changes within which a word counts as a slip of another: none below five letters, two from eight on. */
export function distanceLimit(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Letters added, left out, changed or swapped with their neighbour between two words (the restricted
 * Damerau–Levenshtein distance); a number above `limit` as soon as it is sure to be above.
 */
export function typoDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Uint8Array(3 * width);
  for (let j = 0; j < width; j++) rows[j] = j;
  // The rows take turns in one buffer: this runs hundreds of times for a word.
  let [before, last, row] = [2 * width, 0, width];
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    rows[row] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(rows[last + j]! + 1, rows[row + j - 1]! + 1, rows[last + j - 1]! + same);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, rows[before + j - 2]! + 1);
      }
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return rows[last + b.length]!;
}

/** Words are far shorter than the 255 letters that a byte could count. */
let rows = new Uint8Array(96);
