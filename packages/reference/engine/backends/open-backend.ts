import type { BackendName, TensorBackend } from './backend.ts';
import { openNode, openNodeGpu } from './open-native.ts';
import { openCpu, openWasm } from './open-script.ts';
import { openWebGpu } from './open-webgpu.ts';

const OPENERS = { 'node-gpu': openNodeGpu, webgpu: openWebGpu, node: openNode, wasm: openWasm, cpu: openCpu } as const satisfies Readonly<
  Record<Exclude<BackendName, 'threads'>, () => Promise<TensorBackend>>
>;

/** The backend of this name; null stands for plain TypeScript in worker threads. @throws Error that says what is missing */
export async function openBackend(name: BackendName): Promise<TensorBackend | null> {
  if (name === 'threads') return null;
  try {
    return await OPENERS[name]();
  } catch (error) {
    throw new Error(`the backend ${name} does not work here: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`, { cause: error });
  }
}

/** Worth trying unasked, the fastest first. A driver that only imitates a card is not, and neither are the scripts: threads are faster for all but the widest networks. */
const WORTHWHILE = ['node-gpu', 'webgpu', 'node'] as const;

/** The best backend of this machine; null stands for worker threads, which always work. */
export async function bestBackend(): Promise<TensorBackend | null> {
  for (const name of WORTHWHILE) {
    // A backend that cannot be opened is a normal find: few machines have them all.
    const backend = await openBackend(name).catch(() => null);
    if (backend && !backend.isSoftware) return backend;
  }
  return null;
}
