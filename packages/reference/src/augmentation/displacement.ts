import { scale, transpose } from '../linear-algebra.ts';
import type { Matrix, Rng, Vector } from '../network.ts';

/**
 * A smooth random field for `elastic`, one displacement in pixels for every pixel of an image.
 * Noise, uniform in [−1, 1), is smoothed by a Gaussian and multiplied by alpha (Simard, Steinkraus and Platt 2003, who take sigma = 4 and alpha = 34).
 * Outside the image the noise is 0, so that a field is weaker at the borders.
 * @param size the side of the image
 * @param sigma the standard deviation of the Gaussian, in pixels, above 0; cut off at 3 sigma
 */
export function displacement(size: number, sigma: number, alpha: number, rng: Rng): Matrix {
  const noise = Array.from({ length: size }, () => Array.from({ length: size }, () => 2 * rng() - 1));
  const kernel = gaussianKernel(sigma);
  // A Gaussian of two dimensions is one along the rows and then one along the columns.
  const smoothRows = (field: Matrix): Matrix => field.map((row) => convolve(row, kernel));
  return transpose(smoothRows(transpose(smoothRows(noise)))).map((row) => scale(alpha, row));
}

/** e^{−i²/2σ²} for the offsets i from −3σ to 3σ, rounded up, divided by their sum. */
function gaussianKernel(sigma: number): Vector {
  const radius = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, index) => Math.exp(-((index - radius) ** 2) / (2 * sigma ** 2)));
  return scale(1 / weights.reduce((sum, weight) => sum + weight, 0), weights);
}

/** Zeros continue the row at both ends. */
const convolve = (row: Vector, kernel: Vector): Vector =>
  row.map((_, at) => kernel.reduce((sum, weight, index) => sum + weight * (row[at + index - (kernel.length - 1) / 2] ?? 0), 0));
