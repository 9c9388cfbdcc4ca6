import { subtract } from './linear-algebra.ts';
import type { Vector } from './network.ts';

/**
 * C = −Σ_j [y_j ln a_j + (1 − y_j) ln(1 − a_j)] of one sample, where a = σ(z) and every target is in [0, 1].
 * @param z the weighted inputs of the output layer, since ln(1 − a) is lost once a rounds to 1
 */
export const crossEntropy = (z: Vector, y: Vector): number => z.reduce((sum, z_j, j) => sum + costOfNeuron(z_j, y[j] ?? Number.NaN), 0);

/** −y ln σ(z) − (1 − y) ln(1 − σ(z)), rearranged so that nothing overflows and no logarithm meets 0. */
const costOfNeuron = (z: number, y: number): number => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)));

/** δ^L = a − y, the cross-entropy's error at sigmoid outputs: σ′(z) cancels, so that a saturated neuron still learns. */
export const crossEntropyDelta = (a: Vector, y: Vector): Vector => subtract(a, y);
