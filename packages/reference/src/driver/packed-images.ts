import type { Sample } from '../network.ts';

/** Images as they cross the wall to a submission: six pixels of a byte each in one number, so that thousands of them are a few megabytes. */
export type PackedImages = {
  /** The pixels of all images, one after the other, six in each number: a byte is the number's digit in base 256, the first one the lowest. */
  readonly sixes: readonly number[];
  /** One for each image. */
  readonly labels: readonly number[];
};

const TOGETHER = 6;

/** @param bytes of all images, 0 to 255; as many for each image */
export function packImages(bytes: Uint8Array, labels: readonly number[]): PackedImages {
  const sixes = new Array<number>(Math.ceil(bytes.length / TOGETHER)).fill(0);
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    const at = Math.floor(index / TOGETHER);
    sixes[at] = (sixes[at] ?? 0) * 256 + (bytes[index] ?? 0);
  }
  return { sixes, labels };
}

/** The samples that a submission is given: plain arrays of pixels from 0 to 1, and the label. @param pixels of an image */
export function unpackImages({ sixes, labels }: PackedImages, pixels: number): Sample[] {
  const bytes = new Uint8Array(sixes.length * TOGETHER);
  for (const [at, six] of sixes.entries()) {
    let rest = six;
    for (let index = at * TOGETHER; rest > 0; index += 1) {
      bytes[index] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  }
  return labels.map((y, image) => ({ x: scaled(bytes.subarray(image * pixels, (image + 1) * pixels)), y }));
}

/** In a loop, since `Array.from` with a function takes five times as long: most of a second for 8,000 images, out of the submission's time. */
function scaled(bytes: Uint8Array): number[] {
  const x: number[] = [];
  for (const byte of bytes) x.push(byte / 255);
  return x;
}
