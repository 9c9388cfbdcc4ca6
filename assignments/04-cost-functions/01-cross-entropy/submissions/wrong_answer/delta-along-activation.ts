// `delta` seems to be the slope along the activation a. The error is the slope along z: the chain rule has one more factor,
// and then no division is left that could meet 0.
// @fails delta: the example of the statement
import { type Vector } from 'nabla';

// ln(1 + e^u) without overflow
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));

export function cost(z: Vector, y: Vector): number {
  return z.reduce((sum, zj, j) => sum + y[j] * softplus(-zj) + (1 - y[j]) * softplus(zj), 0);
}

export function delta(_z: Vector, a: Vector, y: Vector): Vector {
  return a.map((aj, j) => (aj - y[j]) / (aj * (1 - aj)));
}
