import type { Model, SetName } from '../model.ts';
import { expand } from '../../src/index.ts';
import { part, PIXELS, samplesOf, type Images } from './images.ts';
import type { Mnist } from './mnist.ts';

/** What a network learns from, and what it is measured on after every epoch. */
export type ModelImages = { readonly training: Images; readonly judged: Readonly<Partial<Record<SetName, Images>>> };

/** No more training images than this are measured: they show how much a network has learnt by heart, and 10,000 are enough for that. */
const MEASURED = 10_000;

/** The images of a model. */
export function imagesOf({ data: { from, count, shifted } }: Model, mnist: Mnist): ModelImages {
  const original = part(mnist.whole, 0, count);
  const training = shifted ? withShifts(original) : original;
  const seen = part(original, 0, Math.min(count, MEASURED));
  switch (from) {
    case 'book':
      return { training, judged: { training: seen, validation: mnist.validation, test: mnist.test } };
    case 'whole':
      return { training, judged: { training: seen, test: mnist.test } };
    case 'graded':
      return { training, judged: { training: seen, hidden: part(mnist.whole, ...HIDDEN) } };
    default:
      return from satisfies never;
  }
}

/** Where the images that score an exercise lie among the 60,000: the first half of the book's validation set. No exercise trains on them, and the test set stays for the ladder. */
export const HIDDEN = [50_000, 55_000] as const;

/** Five images for each (the book's chapter 6, expand_mnist.py). */
function withShifts(images: Images): Images {
  const shifted = samplesOf(images).flatMap(({ x, y }) => expand(Array.from(x)).map((moved) => ({ x: moved, y })));
  const pixels = new Float32Array(new SharedArrayBuffer(shifted.length * PIXELS * Float32Array.BYTES_PER_ELEMENT));
  for (const [index, { x }] of shifted.entries()) pixels.set(x, index * PIXELS);
  return { pixels, labels: Uint8Array.from(shifted, ({ y }) => y) };
}
