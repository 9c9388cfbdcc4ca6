import type { Vector } from 'nabla';

export function mean(xs: Vector): number {
  let sum = 0;
  for (let k = 0; k < xs.length; k += 1) sum += xs[k];
  return sum / xs.length;
}
