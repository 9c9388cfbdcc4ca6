// Your mean is updated as the half of old and new. Then late images weigh more than early ones; add all sums first and divide once.
// @fails fit, the thirteen images of the statement
import type { Sample, Vector } from 'nabla';

export function fit(data: Sample[]): Vector {
  const model = new Array<number>(10).fill(Number.NaN);
  for (const { x, y } of data) model[y] = Number.isNaN(model[y]) ? ink(x) : (model[y] + ink(x)) / 2;
  return model;
}

export function predict(model: Vector, image: Vector): number {
  const distances = model.map((mean) => Math.abs(mean - ink(image)));
  return distances.indexOf(Math.min(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
