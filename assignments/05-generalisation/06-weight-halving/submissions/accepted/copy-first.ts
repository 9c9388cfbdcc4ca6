export function scaleForTest(W: number[][], p: number): number[][] {
  const copy = copyOf(W);
  const keep = 1 - p;
  for (const row of copy) row.forEach((w, k) => (row[k] = w * keep));
  return copy;
}

const copyOf = (W: number[][]): number[][] => JSON.parse(JSON.stringify(W));
