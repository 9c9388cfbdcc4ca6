import { zipWith } from '../linear-algebra.ts';
import type { Gradient, Network } from '../network.ts';

/** The new value of one parameter, from its old one and its partial derivative. */
export type ParameterStep = (parameter: number, slope: number) => number;

/** A new network, every weight and every bias moved by its rule. Biases have one of their own, since no penalty touches them. */
export const updateNetwork = (
  net: Network,
  { nablaW, nablaB }: Gradient,
  step: { readonly weight: ParameterStep; readonly bias: ParameterStep },
): Network => ({
  sizes: [...net.sizes],
  weights: net.weights.map((W, l) => W.map((row, j) => zipWith(row, nablaW[l]?.[j] ?? [], step.weight))),
  biases: net.biases.map((b, l) => zipWith(b, nablaB[l] ?? [], step.bias)),
});
