import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TensorBackend } from './backend.ts';
import { processorName } from './device.ts';

/** TensorFlow.js in JavaScript: everywhere, slowly. */
export async function openCpu(): Promise<TensorBackend> {
  const tf = await import('@tensorflow/tfjs-core');
  await import('@tensorflow/tfjs-backend-cpu');
  return start({ name: 'cpu', tf, device: processorName(), isSoftware: false });
}

/** TensorFlow.js in WebAssembly, on one core, with SIMD where the processor has it. */
export async function openWasm(): Promise<TensorBackend> {
  const tf = await import('@tensorflow/tfjs-core');
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(join(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'), '../dist/'));
  return start({ name: 'wasm', tf, device: processorName(), isSoftware: false });
}

async function start(backend: TensorBackend): Promise<TensorBackend> {
  await backend.tf.setBackend(backend.name);
  await backend.tf.ready();
  return backend;
}
