import { matVec, scale, type Matrix, type Rng, type Vector } from 'nabla';

/**
 * A square image whose every pixel (r, c) is read at (r + dy[r][c], c + dx[r][c]) of the old one, between pixels by bilinear interpolation.
 * @param image the pixels of a square image, row by row; all around it is 0
 * @param dx displacements along the columns (positive: to the right), in pixels, a matrix with the side of the image
 * @param dy the same along the rows (positive: downwards)
 */
export function elastic(image: Vector, dx: Matrix, dy: Matrix): Vector {
  // BEGIN SOLUTION
  const side = dx.length;
  const pixel = (r: number, c: number): number => (r >= 0 && r < side && c >= 0 && c < side ? (image[r * side + c] ?? Number.NaN) : 0);
  const read = (y: number, x: number): number => {
    const [r, c] = [Math.floor(y), Math.floor(x)];
    const above = between(pixel(r, c), pixel(r, c + 1), x - c);
    const below = between(pixel(r + 1, c), pixel(r + 1, c + 1), x - c);
    return between(above, below, y - r);
  };
  return dx.flatMap((row, r) => row.map((dx_rc, c) => read(r + (dy[r]?.[c] ?? Number.NaN), c + dx_rc)));
  // END SOLUTION
}
// BEGIN SOLUTION

/** From `start`, at 0, to `end`, at 1. */
const between = (start: number, end: number, fraction: number): number => (1 - fraction) * start + fraction * end;
// END SOLUTION

/**
 * A smooth random field for `elastic`: noise, uniform in [−1, 1), smoothed by a Gaussian whose weights sum to 1, times alpha. Outside the field the noise is 0.
 * @param size the side of the field, at least 1
 * @param sigma the standard deviation of the Gaussian in pixels, above 0; its weights may be left out from 3σ on
 * @param alpha the strength, 0 or more
 * @param rng uniform random numbers in [0, 1), the only source of chance
 * @returns one displacement for each pixel
 */
export function displacement(size: number, sigma: number, alpha: number, rng: Rng): Matrix {
  // BEGIN SOLUTION
  const noise = Array.from({ length: size }, () => Array.from({ length: size }, () => 2 * rng() - 1));
  const smoothing = gaussianOf(size, sigma);
  // A Gaussian of two dimensions is one along the rows and then one along the columns; each round leaves rows and columns exchanged.
  const smoothed = (field: Matrix): Matrix => transposed(field.map((row) => matVec(smoothing, row)));
  return smoothed(smoothed(noise)).map((row) => scale(alpha, row));
  // END SOLUTION
}
// BEGIN SOLUTION

/** Row i holds the weights with which the places 0 to size − 1 go into place i. The weights of all places, those outside too, sum to 1. */
function gaussianOf(size: number, sigma: number): Matrix {
  const weight = (offset: number): number => Math.exp(-(offset ** 2) / (2 * sigma ** 2));
  let total = 1;
  // Both sides, as far out as there is anything to add.
  for (let t = 1; weight(t) > 0; t += 1) total += 2 * weight(t);
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, k) => weight(i - k) / total));
}

const transposed = (M: Matrix): Matrix => M.map((_, k) => M.map((row) => row[k] ?? Number.NaN));
// END SOLUTION
