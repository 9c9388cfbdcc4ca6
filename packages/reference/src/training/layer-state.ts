import type { FastLayer } from './fast-layer.ts';

/** All that training carries from epoch to epoch, one number after the other: of each layer the weights (w_jk at k · nOut + j), the biases, and momentum's v of both. */
export type TrainingState = Float64Array;

const partsOf = ({ w, b, velocityW, velocityB }: FastLayer): readonly Float64Array[] => [w, b, velocityW, velocityB];

/** Copies the state out of layers. */
export function stateOf(layers: readonly FastLayer[]): TrainingState {
  const parts = layers.flatMap(partsOf);
  const state = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    state.set(part, at);
    at += part.length;
  }
  return state;
}

/** Overwrites layers of the same sizes. */
export function restoreState(layers: readonly FastLayer[], state: TrainingState): void {
  let at = 0;
  for (const part of layers.flatMap(partsOf)) {
    part.set(state.subarray(at, at + part.length));
    at += part.length;
  }
}
