import { barImages } from '@nabla/reference/driver/bar-images';
import { digitsRead } from '@nabla/reference/driver/digits-read';
import { unpackImages, type PackedImages } from '@nabla/reference/driver/packed-images';
import { rngOf } from '@nabla/reference/driver/rng-of';
import type { Network } from 'nabla';
import type * as solution from './solution.ts';

/** Runs beside the submission and gives it images, sorted by digit, and random numbers, which cross the wall as data. */
export default (submission: typeof solution) => ({
  train: (images: PackedImages, seed: number): Network => submission.train(unpackImages(images, 784).toSorted((one, other) => one.y - other.y), rngOf(seed)),
  /** Trains on images with one bright bar, and counts how many of others are read right. */
  barsRead: (count: number, seed: number): number => digitsRead(submission.train(barImages(count, rngOf(seed)), rngOf(seed + 1)), barImages(100, rngOf(seed + 2))),
  /** Whether the images are as they were afterwards. */
  keepsImages: (count: number, seed: number): boolean => {
    const data = barImages(count, rngOf(seed));
    const before = JSON.stringify(data);
    submission.train(data, rngOf(seed));
    return JSON.stringify(data) === before;
  },
});
