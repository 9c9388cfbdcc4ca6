import type { Matrix, Network, Vector } from '../network.ts';

/**
 * A layer in flat arrays, which training overwrites in place. Weights lie by the unit they come from: w[k · nOut + j] is w_jk.
 * So all that a unit sends lies side by side, and a unit that is 0 is skipped as a whole.
 */
export type FastLayer = {
  readonly nIn: number;
  readonly nOut: number;
  readonly w: Float64Array;
  readonly b: Float64Array;
  /** Sums over the samples of a mini-batch so far, in the order of w and b. */
  readonly nablaW: Float64Array;
  readonly nablaB: Float64Array;
  /** Momentum's v, in the order of w and b. */
  readonly velocityW: Float64Array;
  readonly velocityB: Float64Array;
  /** 1 for the units below that were not 0 for some sample of the mini-batch: the only rows of nablaW that are not all 0. */
  readonly touched: Uint8Array;
  /** What activations are multiplied by: 1, or with dropout 0 or 1/(1 − p). */
  readonly keep: Float64Array;
  /** Of the sample at hand. */
  readonly z: Float64Array;
  readonly a: Float64Array;
  readonly delta: Float64Array;
};

/** The layers of a network, with copies of its weights and biases. */
export const layersOf = ({ weights, biases }: Network): readonly FastLayer[] => weights.map((W, l) => layerOf(W, biases[l] ?? []));

function layerOf(W: Matrix, biases: Vector): FastLayer {
  const [nOut, nIn] = [W.length, W[0]?.length ?? 0];
  const zeros = (length: number): Float64Array => new Float64Array(length);
  return {
    nIn,
    nOut,
    w: Float64Array.from({ length: nIn * nOut }, (_, i) => W[i % nOut]?.[Math.floor(i / nOut)] ?? Number.NaN),
    b: Float64Array.from(biases),
    nablaW: zeros(nIn * nOut),
    nablaB: zeros(nOut),
    velocityW: zeros(nIn * nOut),
    velocityB: zeros(nOut),
    touched: new Uint8Array(nIn),
    keep: zeros(nOut).fill(1),
    z: zeros(nOut),
    a: zeros(nOut),
    delta: zeros(nOut),
  };
}

/** A network with copies of the layers' weights and biases. */
export const networkOf = (layers: readonly FastLayer[]): Network => ({
  sizes: [layers[0]?.nIn ?? 0, ...layers.map(({ nOut }) => nOut)],
  weights: layers.map(({ w, nIn, nOut }) => Array.from({ length: nOut }, (_, j) => Array.from({ length: nIn }, (__, k) => w[k * nOut + j] ?? Number.NaN))),
  biases: layers.map(({ b }) => [...b]),
});
