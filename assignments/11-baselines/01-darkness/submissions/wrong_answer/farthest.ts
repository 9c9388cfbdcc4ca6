// Your prediction is the digit whose mean is farthest from the image. The nearest is asked for.
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

export function predict(model: Vector, image: Vector): number {
  const distances = model.map((mean) => Math.abs(mean - ink(image)));
  return distances.indexOf(Math.max(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
