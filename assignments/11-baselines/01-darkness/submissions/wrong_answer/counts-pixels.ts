// Your ink is the number of pixels that are not 0. A grey pixel counts less than a black one: add the values.
// @fails fit, the thirteen images of the statement
import type { Sample, Vector } from 'nabla';

export function fit(data: Sample[]): Vector {
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

const ink = (image: Vector): number => image.filter((pixel) => pixel > 0).length;
