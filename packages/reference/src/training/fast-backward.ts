import type { Activation } from '../activation.ts';
import type { FastLayer } from './fast-layer.ts';

/** Adds the gradient of one sample to nablaW and nablaB of every layer (BP2 to BP4), given delta of the output layer. */
export function fastBackward(layers: readonly FastLayer[], x: ArrayLike<number>, { prime }: Activation): void {
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const [layer, below] = [layers[l], layers[l - 1]];
    if (!layer) continue;
    accumulate(layer, below?.a ?? x);
    if (below) passDown(layer, below, prime);
  }
}

/** BP3 and BP4. A unit that is 0 leaves all slopes of its weights as they are. */
function accumulate({ nIn, nOut, nablaW, nablaB, touched, delta }: FastLayer, input: ArrayLike<number>): void {
  for (let j = 0; j < nOut; j += 1) nablaB[j] = (nablaB[j] ?? 0) + (delta[j] ?? 0);
  for (let k = 0; k < nIn; k += 1) {
    const a_k = input[k] ?? 0;
    if (a_k === 0) continue;
    touched[k] = 1;
    const row = k * nOut;
    for (let j = 0; j < nOut; j += 1) nablaW[row + j] = (nablaW[row + j] ?? 0) + a_k * (delta[j] ?? 0);
  }
}

/** BP2, with the mask of dropout. */
function passDown({ nIn, nOut, w, delta }: FastLayer, below: FastLayer, prime: (z: number) => number): void {
  for (let k = 0; k < nIn; k += 1) {
    let sum = 0;
    const row = k * nOut;
    for (let j = 0; j < nOut; j += 1) sum += (w[row + j] ?? 0) * (delta[j] ?? 0);
    below.delta[k] = sum * (below.keep[k] ?? 0) * prime(below.z[k] ?? 0);
  }
}
