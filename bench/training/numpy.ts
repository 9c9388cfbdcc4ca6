import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Images } from '@nabla/reference/engine';
import { z } from 'zod';
import { installPeers } from '../sandbox/install.ts';
import { PLACE, PYTHON_BIN } from '../sandbox/place.ts';

/** Samples a second. */
type Measured = { readonly version: string; readonly perSample: number; readonly batched: number };

const printed = z.object({ numpy: z.string(), perSample: z.number(), batched: z.number() });

type Work = { readonly epochs: number; readonly signal: AbortSignal };

/** NumPy's float64 on one thread of its BLAS; null where it cannot be installed. */
export async function measureNumpy({ pixels, labels }: Images, { epochs, signal }: Work): Promise<Measured | null> {
  if (!(await installPeers(signal)).python.ok) return null;
  const [x, y] = [join(PLACE, 'images.f64'), join(PLACE, 'labels.u8')];
  await writeFile(x, Float64Array.from(pixels));
  await writeFile(y, Uint8Array.from(labels));
  const args = [join(import.meta.dirname, 'numpy_trainer.py'), x, y, `${labels.length}`, `${epochs}`];
  const { stdout } = await promisify(execFile)(join(PYTHON_BIN, 'python'), args, { signal, env: { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' } });
  const { numpy, perSample, batched } = printed.parse(JSON.parse(stdout));
  return { version: numpy, perSample, batched };
}
