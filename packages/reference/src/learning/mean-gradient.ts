import { add, scale } from '../linear-algebra.ts';
import type { Gradient } from '../network.ts';

/** The mean of the gradients of a mini-batch: (1/m) Σ_x ∂C_x/∂w and (1/m) Σ_x ∂C_x/∂b. @throws TypeError when there is none */
export function meanGradient(gradients: readonly Gradient[]): Gradient {
  const total = gradients.reduce(addGradients);
  const share = 1 / gradients.length;
  return {
    nablaW: total.nablaW.map((W) => W.map((row) => scale(share, row))),
    nablaB: total.nablaB.map((b) => scale(share, b)),
  };
}

const addGradients = (left: Gradient, right: Gradient): Gradient => ({
  nablaW: left.nablaW.map((W, l) => W.map((row, j) => add(row, right.nablaW[l]?.[j] ?? []))),
  nablaB: left.nablaB.map((b, l) => add(b, right.nablaB[l] ?? [])),
});
