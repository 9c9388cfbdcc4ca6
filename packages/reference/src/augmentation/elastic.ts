import type { Matrix, Vector } from '../network.ts';
import { pixelAt, render } from './square-image.ts';

/**
 * out[r][c] = in(r + dy[r][c], c + dx[r][c]), the image read between its pixels by bilinear interpolation; each of the four neighbours outside it is 0.
 * Simard, Steinkraus and Platt, Best practices for convolutional neural networks applied to visual document analysis (2003).
 * @param image a square image, row by row
 * @param dx displacements along the columns, in pixels, a matrix with the side of the image
 * @param dy the same along the rows
 */
export const elastic = (image: Vector, dx: Matrix, dy: Matrix): Vector =>
  render(image, (r, c) => interpolate(image, r + (dy[r]?.[c] ?? Number.NaN), c + (dx[r]?.[c] ?? Number.NaN)));

function interpolate(image: Vector, y: number, x: number): number {
  const [r, c] = [Math.floor(y), Math.floor(x)];
  const [down, right] = [y - r, x - c];
  const above = (1 - right) * pixelAt(image, r, c) + right * pixelAt(image, r, c + 1);
  const below = (1 - right) * pixelAt(image, r + 1, c) + right * pixelAt(image, r + 1, c + 1);
  return (1 - down) * above + down * below;
}
