import type { Tensor3D } from '@tensorflow/tfjs-core';
import type { TrainingState } from '../../src/training/layer-state.ts';
import type { TensorFlow } from '../backends/backend.ts';

/**
 * A layer of all seeds: w is seeds × nIn × nOut, transposed, so that rows of inputs are multiplied from the left; b is seeds × 1 × nOut.
 * `velocity` is momentum's v of both, which plain descent does without. (TensorFlow.js takes no readonly arrays.)
 */
export type BatchedLayer = { readonly w: Tensor3D; readonly b: Tensor3D; readonly velocity: Tensor3D[] };

type Shape = readonly [rows: number, columns: number];

/** Tensors from the states of several seeds. */
export function toLayers(tf: TensorFlow, { sizes, mu }: { readonly sizes: readonly number[]; readonly mu: number }, states: readonly TrainingState[]): BatchedLayer[] {
  let at = 0;
  const next = ([rows, columns]: Shape): Tensor3D => {
    const numbers = new Float32Array(states.length * rows * columns);
    for (const [seed, state] of states.entries()) numbers.set(state.subarray(at, at + rows * columns), seed * rows * columns);
    at += rows * columns;
    return tf.tensor3d(numbers, [states.length, rows, columns]);
  };
  return sizes.slice(1).map((nOut, l) => {
    const [w, b, ...velocity] = [next([sizes[l] ?? 0, nOut]), next([1, nOut]), next([sizes[l] ?? 0, nOut]), next([1, nOut])];
    if (mu !== 0) return { w, b, velocity };
    tf.dispose(velocity);
    return { w, b, velocity: [] };
  });
}

/** The states that the tensors hold, seed by seed. */
export async function toStates(layers: readonly BatchedLayer[]): Promise<readonly TrainingState[]> {
  const parts: ArrayLike<number>[] = [];
  for (const { w, b, velocity } of layers) {
    for (const tensor of [w, b, ...velocity]) parts.push(await tensor.data());
    if (velocity.length === 0) parts.push(new Float32Array(w.size), new Float32Array(b.size));
  }
  const seeds = layers[0]?.w.shape[0] ?? 0;
  return Array.from({ length: seeds }, (_, seed) => gather(parts, seed, seeds));
}

/** The numbers of one seed out of parts that hold those of all, one after the other. */
function gather(parts: readonly ArrayLike<number>[], seed: number, seeds: number): TrainingState {
  const state = new Float64Array(parts.reduce((length, part) => length + part.length / seeds, 0));
  let at = 0;
  for (const part of parts) {
    const length = part.length / seeds;
    for (let index = 0; index < length; index += 1) state[at + index] = part[seed * length + index] ?? Number.NaN;
    at += length;
  }
  return state;
}
