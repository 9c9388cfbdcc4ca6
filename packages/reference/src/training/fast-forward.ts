import type { Activation } from '../activation.ts';
import type { FastLayer } from './fast-layer.ts';

/** Fills z of every layer and a of the hidden ones for one input. The activation of the outputs belongs to the cost. */
export function fastForward(layers: readonly FastLayer[], x: ArrayLike<number>, { activate }: Activation): void {
  let input = x;
  for (const [l, layer] of layers.entries()) {
    weigh(layer, input);
    if (l < layers.length - 1) fire(layer, activate);
    input = layer.a;
  }
}

/** z ← Wa + b, unit by unit of the layer below. What is 0 adds nothing. */
function weigh({ nIn, nOut, w, b, z }: FastLayer, input: ArrayLike<number>): void {
  z.fill(0);
  for (let k = 0; k < nIn; k += 1) {
    const a_k = input[k] ?? 0;
    if (a_k === 0) continue;
    const row = k * nOut;
    for (let j = 0; j < nOut; j += 1) z[j] = (z[j] ?? 0) + a_k * (w[row + j] ?? 0);
  }
  for (let j = 0; j < nOut; j += 1) z[j] = (z[j] ?? 0) + (b[j] ?? 0);
}

function fire({ nOut, z, a, keep }: FastLayer, activate: (z: number) => number): void {
  for (let j = 0; j < nOut; j += 1) a[j] = (keep[j] ?? 0) * activate(z[j] ?? 0);
}
