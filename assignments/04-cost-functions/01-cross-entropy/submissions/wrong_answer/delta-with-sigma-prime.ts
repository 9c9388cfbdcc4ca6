// `delta` carries a factor σ′(z) too many: this is the quadratic cost's error. Multiply ∂C/∂a by σ′(z) on paper; something cancels.
// @fails delta: the example of the statement
import { hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

// ln(1 + e^u) without overflow
const softplus = (u: number): number => Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));

export function cost(z: Vector, y: Vector): number {
  return z.reduce((sum, zj, j) => sum + y[j] * softplus(-zj) + (1 - y[j]) * softplus(zj), 0);
}

export function delta(z: Vector, a: Vector, y: Vector): Vector {
  return hadamard(subtract(a, y), z.map(sigmoidPrime));
}
