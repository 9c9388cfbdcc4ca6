import type { Sample, Vector } from 'nabla';

const ink = (image: Vector): number => image.reduce((left, right) => left + right, 0);

export function fit(data: Sample[]): Vector {
  const groups = new Map<number, Sample[]>();
  for (const sample of data) groups.set(sample.y, [...(groups.get(sample.y) ?? []), sample]);
  return [...groups.entries()]
    .sort(([left], [right]) => left - right)
    .map(([, samples]) => samples.reduce((total, { x }) => total + ink(x) / samples.length, 0));
}

export const predict = (model: Vector, image: Vector): number =>
  [...model.keys()].sort((left, right) => (model[left] - ink(image)) ** 2 - (model[right] - ink(image)) ** 2)[0];
