// Each entry of your model is a sum over all images of the digit, so that frequent digits seem to have much ink. The model holds means: by how many images do you divide?
// @fails fit, the thirteen images of the statement
import type { Sample, Vector } from 'nabla';

export function fit(data: Sample[]): Vector {
  const totals = new Array<number>(10).fill(0);
  for (const { x, y } of data) {
    totals[y] += ink(x);
  }
  return totals;
}

export function predict(model: Vector, image: Vector): number {
  const distances = model.map((mean) => Math.abs(mean - ink(image)));
  return distances.indexOf(Math.min(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
