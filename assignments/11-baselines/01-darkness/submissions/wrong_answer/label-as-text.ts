// The keys of an object are text, and so is what you return: "3" is not 3. Make a number of it.
// @fails predict, an image with little ink
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

export function predict(model: Vector, image: Vector): string {
  const [[digit]] = Object.entries(model).sort(([, left], [, right]) => Math.abs(left - ink(image)) - Math.abs(right - ink(image)));
  return digit;
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
