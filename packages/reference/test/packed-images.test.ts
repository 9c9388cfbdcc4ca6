import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packImages, unpackImages } from '../src/driver/packed-images.ts';

/** Images of a few pixels each, rarely a multiple of the six that share a number. */
const images = fc.integer({ min: 1, max: 15 }).chain((pixels) =>
  fc.record({
    pixels: fc.constant(pixels),
    images: fc.array(fc.record({ bytes: fc.uint8Array({ minLength: pixels, maxLength: pixels }), y: fc.nat(9) }), { maxLength: 8 }),
  }),
);

const bytesOf = (all: readonly { readonly bytes: Uint8Array }[]): Uint8Array => Uint8Array.from(all.flatMap(({ bytes }) => [...bytes]));

describe('packed images', () => {
  it('come out as they went in, each pixel a share of 255', () => {
    fc.assert(
      fc.property(images, ({ pixels, images: all }) => {
        const packed = packImages(bytesOf(all), all.map(({ y }) => y));
        expect(unpackImages(packed, pixels)).toStrictEqual(all.map(({ bytes, y }) => ({ x: Array.from(bytes, (byte) => byte / 255), y })));
      }),
    );
  });

  it('hold six pixels in a number, the first as its lowest digit', () => {
    expect(packImages(Uint8Array.of(1, 2, 0, 0, 0, 255, 7), [3])).toStrictEqual({ sixes: [1 + 2 * 256 + 255 * 256 ** 5, 7], labels: [3] });
  });
});
