import type { Tensor3D } from '@tensorflow/tfjs-core';
import type { TensorFlow } from '../backends/backend.ts';

/** a · b for each seed. */
export const multiply = (tf: TensorFlow, a: Tensor3D, b: Tensor3D): Tensor3D => tf.matMul(a, b);

/** aᵀ · b for each seed. */
export const multiplyTransposed = (tf: TensorFlow, a: Tensor3D, b: Tensor3D): Tensor3D => (copies(tf) ? tf.matMul(flip(tf, a), b) : tf.matMul(a, b, true, false));

/** a · bᵀ for each seed. */
export const multiplyByTransposed = (tf: TensorFlow, a: Tensor3D, b: Tensor3D): Tensor3D => (copies(tf) ? tf.matMul(a, flip(tf, b)) : tf.matMul(a, b, false, true));

const flip = (tf: TensorFlow, a: Tensor3D): Tensor3D => tf.transpose(a, [0, 2, 1]);

/** The WebAssembly backend has SIMD for plain products only, and multiplies transposed ones thirty times more slowly. */
const copies = (tf: TensorFlow): boolean => tf.getBackend() === 'wasm';
