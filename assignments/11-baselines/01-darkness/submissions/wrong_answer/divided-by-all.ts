// The sums are divided by the number of all images. Each digit has its own number of images.
// @fails fit, the thirteen images of the statement
import type { Sample, Vector } from 'nabla';

export function fit(data: Sample[]): Vector {
  const totals = new Array<number>(10).fill(0);
  for (const { x, y } of data) {
    totals[y] += ink(x);
  }
  return totals.map((total, digit) => total / data.length);
}

export function predict(model: Vector, image: Vector): number {
  const distances = model.map((mean) => Math.abs(mean - ink(image)));
  return distances.indexOf(Math.min(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
