// Old pixels seem to be carried to new places. Some places are reached twice, others never; ask for each new pixel where it comes from.
// @fails elastic: the example of the statement
import type { Matrix, Rng, Vector } from 'nabla';

export function elastic(image: Vector, dx: Matrix, dy: Matrix): Vector {
  const side = dx.length;
  const out = image.map(() => 0);
  image.forEach((value, index) => {
    const [r, c] = [Math.floor(index / side), index % side];
    const [y, x] = [r + dy[r][c], c + dx[r][c]];
    const [top, left] = [Math.floor(y), Math.floor(x)];
    const [f, g] = [y - top, x - left];
    const put = (row: number, column: number, share: number): void => {
      if (row >= 0 && row < side && column >= 0 && column < side) out[row * side + column] += share * value;
    };
    put(top, left, (1 - f) * (1 - g));
    put(top, left + 1, (1 - f) * g);
    put(top + 1, left, f * (1 - g));
    put(top + 1, left + 1, f * g);
  });
  return out;
}

export function displacement(size: number, sigma: number, alpha: number, rng: Rng): Matrix {
  const radius = Math.ceil(4 * sigma);
  const weight = (t: number): number => Math.exp(-(t ** 2) / (2 * sigma ** 2));
  let total = 0;
  for (let t = -radius; t <= radius; t++) total += weight(t);
  const noise = Array.from({ length: size }, () => Array.from({ length: size }, () => 2 * rng() - 1));
  const rows = noise.map((row) => row.map((_, c) => row.reduce((sum, u, k) => sum + (weight(c - k) / total) * u, 0)));
  return rows.map((row, r) => row.map((_, c) => alpha * rows.reduce((sum, other, i) => sum + (weight(r - i) / total) * other[c], 0)));
}
