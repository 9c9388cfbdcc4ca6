// The smallest difference is the most negative one, so that the digit with the least ink always wins. What counts is how far apart two numbers are, on either side.
// @fails predict, an image with much ink
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
  const distances = model.map((mean) => mean - ink(image));
  return distances.indexOf(Math.min(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
