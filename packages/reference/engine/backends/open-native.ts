import { createRequire } from 'node:module';
import { ours } from '../ours.ts';
import type { TensorBackend, TensorFlow } from './backend.ts';
import { nvidiaName, processorName } from './device.ts';

const require = createRequire(import.meta.url);

/** TensorFlow's own library, on the graphics card. @throws when the package, its library or a card is missing */
export async function openNodeGpu(): Promise<TensorBackend> {
  const device = await nvidiaName();
  if (device === null) throw new Error('no NVIDIA driver is loaded');
  return { name: 'node-gpu', tf: await load('@tensorflow/tfjs-node-gpu'), device, isSoftware: false };
}

/** TensorFlow's own library, on the processor. @throws when the package or its library is missing */
export const openNode = async (): Promise<TensorBackend> => ({ name: 'node', tf: await load('@tensorflow/tfjs-node'), device: processorName(), isSoftware: false });

async function load(name: string): Promise<TensorFlow> {
  restoreUtil();
  const tf = ours<TensorFlow>('ready', 'getBackend').parse(require(name));
  await tf.ready();
  if (tf.getBackend() !== 'tensorflow') throw new Error(`${name} has no library for this machine`);
  return tf;
}

/** TensorFlow.js 4.22 still calls functions of `util` that Node 23 took away. A module's namespace is fixed; what `require` gives is not. */
function restoreUtil(): void {
  const legacy = ours<Record<string, unknown>>().parse(require('node:util'));
  legacy['isNullOrUndefined'] ??= (value: unknown) => value === null || value === undefined;
  legacy['isArray'] ??= Array.isArray;
}
