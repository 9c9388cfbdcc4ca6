// You return how far away the nearest mean is. Asked for is the digit that it belongs to.
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
  return Math.min(...model.map((mean) => Math.abs(mean - ink(image))));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
