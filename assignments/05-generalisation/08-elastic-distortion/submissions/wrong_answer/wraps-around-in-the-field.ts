// The field is as strong in the corners as in the middle: the noise seems to go on from the other side. Outside the field it is 0.
// @fails displacement: chance in a narrow field
import type { Matrix, Rng, Vector } from 'nabla';

export function elastic(image: Vector, dx: Matrix, dy: Matrix): Vector {
  const side = dx.length;
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? image[r * side + c] : 0);
  return image.map((_, index) => {
    const [r, c] = [Math.floor(index / side), index % side];
    const [y, x] = [r + dy[r][c], c + dx[r][c]];
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
  const smooth = (line: Vector, at: number): number => {
    let sum = 0;
    for (let t = -radius; t <= radius; t++) sum += (weight(t) / total) * line[(((at + t) % size) + size) % size];
    return sum;
  };
  const rows = noise.map((row) => row.map((_, c) => smooth(row, c)));
  return rows.map((row, r) => row.map((_, c) => alpha * smooth(rows.map((other) => other[c]), r)));
}
