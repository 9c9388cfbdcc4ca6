import { afterEach, describe, expect, it } from 'vitest';
import { PIXELS, type Images } from '../../engine/data/images.ts';
import { varied, type VariedImages } from '../../engine/data/varied-images.ts';

const DISTORTION = { sigma: 4, alpha: 34, rotateDegrees: 10, stretch: 0.12 };

/** Two images of stripes. */
const ORIGINAL: Images = { pixels: new Float32Array(new SharedArrayBuffer(2 * PIXELS * Float32Array.BYTES_PER_ELEMENT)), labels: Uint8Array.of(3, 8) };
ORIGINAL.pixels.set(Array.from({ length: 2 * PIXELS }, (_, index) => (index % 5) / 4));

const opened: VariedImages[] = [];
afterEach(async () => {
  for (const variation of opened.splice(0)) await variation[Symbol.asyncDispose]();
});

/** The pixels of each epoch, of a training that begins with the first of them. */
async function pixelsIn(epochs: readonly number[], lasting?: number): Promise<readonly (readonly number[])[]> {
  const variation = varied(ORIGINAL, { ...DISTORTION, ...(lasting === undefined ? {} : { epochs: lasting }) });
  opened.push(variation);
  const seen: number[][] = [];
  for (const epoch of epochs) {
    await variation.prepare(epoch);
    seen.push([...variation.images.pixels]);
  }
  return seen;
}

describe('images that vary', () => {
  it('are others in every epoch, and the same whenever an interrupted training gets there', async () => {
    const [first, second, third] = await pixelsIn([0, 1, 2]);
    expect(first).not.toStrictEqual([...ORIGINAL.pixels]);
    expect(second).not.toStrictEqual(first);
    expect(await pixelsIn([1, 2])).toStrictEqual([second, third]);
  });

  it('are as they were in the epochs after the last distorted one, also when a training goes on among those', async () => {
    const whole = await pixelsIn([0, 1, 2, 3], 2);
    expect(whole.slice(0, 2)).toStrictEqual(await pixelsIn([0, 1]));
    expect(whole.slice(2)).toStrictEqual([[...ORIGINAL.pixels], [...ORIGINAL.pixels]]);
    expect(await pixelsIn([3], 2)).toStrictEqual([[...ORIGINAL.pixels]]);
  });
});
