import { packImages, type PackedImages } from '../../src/driver/packed-images.ts';
import type { TrainingSample } from '../../src/training/training-sample.ts';
import { part, samplesOf, type Images } from './images.ts';
import { readImages } from './mnist.ts';
import { HIDDEN } from './model-images.ts';

/** The first images of MNIST, as exercises that train hand them out. Packed once for each count, since every grade asks for them. */
export function gradedImages(count: number): Promise<PackedImages> {
  const images = packed.get(count) ?? pack(count);
  packed.set(count, images);
  return images;
}

const packed = new Map<number, Promise<PackedImages>>();

async function pack(count: number): Promise<PackedImages> {
  const { pixels, labels } = part(await whole(), 0, count);
  return packImages(new Uint8Array(pixels.map((pixel) => Math.round(pixel * 255))), [...labels]);
}

/** The images that score what was trained; no exercise hands them out. */
export const hiddenSamples = async (): Promise<readonly TrainingSample[]> => samplesOf(part(await whole(), ...HIDDEN));

/** Some of them, by which a learning curve is drawn: a network is measured on them within a moment. */
export const watchedSamples = async (): Promise<readonly TrainingSample[]> => samplesOf(part(await whole(), HIDDEN[0], HIDDEN[0] + 1_000));

let read: Promise<Images> | null = null;

/** Read once a process, and only by one that grades such an exercise. */
function whole(): Promise<Images> {
  read ??= readImages('train');
  return read;
}
