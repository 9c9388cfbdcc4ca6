import { Matrix } from 'ml-matrix';
import type { Rng } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): number[] {
  const mask: number[] = [];
  // A uniform number in [1 − p, 2 − p): its integer part is 1 with the probability 1 − p, and else 0.
  while (mask.length < n) mask.push(Math.floor(rng() + (1 - p)));
  return mask;
}

const column = (v: number[]): Matrix => Matrix.columnVector(v);

export function dropoutForward(a: number[], mask: number[], p: number): number[] {
  return Matrix.mul(column(a), column(mask)).div(1 - p).to1DArray();
}

export function dropoutBackward(delta: number[], mask: number[], p: number): number[] {
  return Matrix.mul(column(delta), Matrix.div(column(mask), 1 - p)).to1DArray();
}
