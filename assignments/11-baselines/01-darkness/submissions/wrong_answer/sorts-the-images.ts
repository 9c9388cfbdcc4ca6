// The images that you were given come back in another order. Sort a copy, or do without sorting.
// @fails fit, the thirteen images of the statement
import type { Sample, Vector } from 'nabla';

export function fit(data: Sample[]): Vector {
  data.sort((left, right) => left.y - right.y);
  const totals = new Array<number>(10).fill(0);
  const counts = new Array<number>(10).fill(0);
  for (const { x, y } of data) {
    totals[y] += ink(x);
    counts[y] += 1;
  }
  return totals.map((total, digit) => total / counts[digit]);
}

export function predict(model: Vector, image: Vector): number {
  const distances = model.map((mean) => Math.abs(mean - ink(image)));
  return distances.indexOf(Math.min(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
