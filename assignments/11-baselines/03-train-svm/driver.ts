import { barImages } from '@nabla/reference/driver/bar-images';
import { digitsRead } from '@nabla/reference/driver/digits-read';
import { unpackImages, type PackedImages } from '@nabla/reference/driver/packed-images';
import { rngOf } from '@nabla/reference/driver/rng-of';
import type { Matrix, Sample, Vector } from 'nabla';
import type * as solution from './solution.ts';

/** Runs beside the submission and gives it images, sorted by digit, and random numbers, which cross the wall as data. */
export default (submission: typeof solution) => {
  const trained = (data: Sample[], seed: number) => submission.train(data, rngOf(seed));
  return {
    train: (images: PackedImages, seed: number): { W: Matrix; b: Vector } => trained(unpackImages(images, 784).toSorted((one, other) => one.y - other.y), seed),
    /** Trains on images with one bright bar, and counts how many of others are read right. */
    barsRead: (count: number, seed: number): number => {
      const { W, b } = trained(barImages(count, rngOf(seed)), seed + 1);
      return digitsRead({ sizes: [784, 10], weights: [W], biases: [b] }, barImages(100, rngOf(seed + 2)));
    },
    /** Whether the images are as they were afterwards. */
    keepsImages: (count: number, seed: number): boolean => {
      const data = barImages(count, rngOf(seed));
      const before = JSON.stringify(data);
      trained(data, seed);
      return JSON.stringify(data) === before;
    },
  };
};
