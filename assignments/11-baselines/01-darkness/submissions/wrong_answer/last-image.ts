// Each entry of your model belongs to a single image, the last one of its digit. All images of a digit have a say.
// @fails fit, the thirteen images of the statement
import type { Sample, Vector } from 'nabla';

export function fit(data: Sample[]): Vector {
  const model = new Array<number>(10).fill(0);
  for (const { x, y } of data) model[y] = ink(x);
  return model;
}

export function predict(model: Vector, image: Vector): number {
  const distances = model.map((mean) => Math.abs(mean - ink(image)));
  return distances.indexOf(Math.min(...distances));
}

const ink = (image: Vector): number => image.reduce((sum, pixel) => sum + pixel, 0);
