import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Distortion } from './distortion.ts';
import type { Images } from './images.ts';

/** Images whose pixels are others in every epoch. */
export type VariedImages = AsyncDisposable & {
  readonly images: Images;
  /** Waits for the variations of an epoch and puts them into `images`, while those of the next one are begun. */
  prepare(epoch: number): Promise<void>;
};

/** What the thread is asked: the variations of an epoch. */
export type VariationRequest = { readonly epoch: number };

/** What the thread is started with: it reads `source` and writes `into`. */
export type VariationJob = { readonly source: Float32Array<SharedArrayBuffer>; readonly into: Float32Array<SharedArrayBuffer>; readonly distortion: Distortion };

/** Distorts images in a thread of its own, an epoch ahead of the training, for as many epochs as the distortion lasts. */
export function varied(original: Images, { epochs = Infinity, ...distortion }: Distortion): VariedImages {
  const buffer = () => new Float32Array(new SharedArrayBuffer(original.pixels.byteLength));
  const [images, next] = [{ pixels: buffer(), labels: original.labels }, buffer()];
  const thread = new Worker(new URL('./distort-thread.ts', import.meta.url), { workerData: { source: original.pixels, into: next, distortion } satisfies VariationJob });
  const begin = (epoch: number): Promise<unknown> => {
    thread.postMessage({ epoch } satisfies VariationRequest);
    return once(thread, 'message');
  };
  let pending: { readonly epoch: number; readonly done: Promise<unknown> } | null = null;
  return {
    images,
    prepare: async (epoch) => {
      await pending?.done;
      if (epoch < epochs && pending?.epoch !== epoch) await begin(epoch);
      images.pixels.set(epoch < epochs ? next : original.pixels);
      pending = epoch + 1 < epochs ? { epoch: epoch + 1, done: begin(epoch + 1) } : null;
    },
    [Symbol.asyncDispose]: async () => void (await thread.terminate()),
  };
}
