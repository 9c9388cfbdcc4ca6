// Neighbours have nothing to do with each other: the noise is not smoothed, and would tear the image to pieces.
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

export function displacement(size: number, _sigma: number, alpha: number, rng: Rng): Matrix {
  const noise = Array.from({ length: size }, () => Array.from({ length: size }, () => 2 * rng() - 1));
  return noise.map((row) => row.map((u) => alpha * u));
}
