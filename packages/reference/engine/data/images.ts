import type { TrainingSample } from '../../src/training/training-sample.ts';

/** The number of pixels of an image of 28 × 28. */
export const PIXELS = 784;

/** Images that share one buffer, so that worker threads can share it too: 784 pixels each, row by row, 0 (paper) to 1 (ink); and their labels. */
export type Images = { readonly pixels: Float32Array<SharedArrayBuffer>; readonly labels: Uint8Array };

export const countOf = ({ labels }: Images): number => labels.length;

/** The images from `start` to before `end`, in the same buffer. */
export const part = ({ pixels, labels }: Images, start: number, end: number): Images => ({
  pixels: pixels.subarray(start * PIXELS, end * PIXELS),
  labels: labels.subarray(start, end),
});

/** The images one by one, still in their buffer. */
export const samplesOf = ({ pixels, labels }: Images): readonly TrainingSample[] =>
  Array.from(labels, (y, index) => ({ x: pixels.subarray(index * PIXELS, (index + 1) * PIXELS), y }));
