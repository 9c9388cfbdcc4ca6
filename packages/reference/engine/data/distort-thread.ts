import { parentPort, workerData } from 'node:worker_threads';
import { ours } from '../ours.ts';
import { distortionStream } from '../random-stream.ts';
import { distorter } from './distortion.ts';
import { PIXELS } from './images.ts';
import type { VariationJob, VariationRequest } from './varied-images.ts';

const { source, into, distortion } = ours<VariationJob>('source', 'into', 'distortion').parse(workerData);
const distort = distorter(distortion);

/** Images that share a random stream. */
const CHUNK = 1_000 * PIXELS;

parentPort?.on('message', ({ epoch }: VariationRequest) => {
  for (let start = 0; start < source.length; start += CHUNK) {
    distort(source.subarray(start, start + CHUNK), into.subarray(start, start + CHUNK), distortionStream(epoch, start / CHUNK));
  }
  parentPort?.postMessage(epoch);
});
