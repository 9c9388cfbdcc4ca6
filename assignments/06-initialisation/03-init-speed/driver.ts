import { barImages } from '@nabla/reference/driver/bar-images';
import { unpackImages, type PackedImages } from '@nabla/reference/driver/packed-images';
import { rngOf } from '@nabla/reference/driver/rng-of';
import type { Network } from 'nabla';
import type * as solution from './solution.ts';

/** Runs beside the submission and gives it images, sorted by digit, and random numbers, which cross the wall as data. */
export default (submission: typeof solution) => ({
  firstEpoch: (images: PackedImages, init: 'large' | 'scaled', seed: number): Network =>
    submission.firstEpoch(unpackImages(images, 784).toSorted((one, other) => one.y - other.y), init, rngOf(seed)),
  /** The sizes of the layers after an epoch on a few images with one bright bar. */
  sizesOf: (count: number, init: 'large' | 'scaled', seed: number): number[] => submission.firstEpoch(barImages(count, rngOf(seed)), init, rngOf(seed + 1)).sizes,
  /** Whether the images are as they were afterwards. */
  keepsImages: (count: number, seed: number): boolean => {
    const data = barImages(count, rngOf(seed));
    const before = JSON.stringify(data);
    submission.firstEpoch(data, 'scaled', rngOf(seed));
    return JSON.stringify(data) === before;
  },
});
