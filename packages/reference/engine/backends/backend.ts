import type * as tensorFlow from '@tensorflow/tfjs-core';

/** What trains: TensorFlow.js on a graphics card (CUDA; Vulkan, Metal or D3D12), on TensorFlow's own library, in WebAssembly or in JavaScript; or plain TypeScript in worker threads. */
export const BACKEND_NAMES = ['node-gpu', 'webgpu', 'node', 'wasm', 'cpu', 'threads'] as const;
export type BackendName = (typeof BACKEND_NAMES)[number];

/** The same functions, wherever they compute. */
export type TensorFlow = typeof tensorFlow;

/** A TensorFlow.js that is ready to compute. */
export type TensorBackend = {
  readonly name: Exclude<BackendName, 'threads'>;
  readonly tf: TensorFlow;
  /** What computes, in words: the name of the card or of the processor. */
  readonly device: string;
  /** A driver that stands in for a graphics card in software: right, and slow. */
  readonly isSoftware: boolean;
};
