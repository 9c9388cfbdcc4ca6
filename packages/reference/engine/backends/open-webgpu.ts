import type { TensorBackend } from './backend.ts';

/**
 * Any graphics card with Vulkan, Metal or D3D12, through Dawn. The backend of TensorFlow.js is made for browsers, so it is given what it looks for there,
 * before it is loaded.
 * @throws when Dawn is not installed or finds no adapter
 */
export async function openWebGpu(): Promise<TensorBackend> {
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  const gpu = create([]);
  Object.defineProperty(globalThis, 'navigator', { value: { gpu, userAgent: 'node', platform: process.platform }, configurable: true });
  const adapter = await gpu.requestAdapter();
  if (!adapter) throw new Error('no graphics card with Vulkan, Metal or D3D12 was found');
  const { description, device, vendor } = adapter.info;
  const tf = await import('@tensorflow/tfjs-core');
  await import('@tensorflow/tfjs-backend-webgpu');
  if (!(await tf.setBackend('webgpu'))) throw new Error('TensorFlow.js refuses the graphics card');
  await tf.ready();
  const name = [description, device, vendor].find((text) => text !== '') ?? 'unknown adapter';
  return { name: 'webgpu', tf, device: name, isSoftware: /swiftshader|llvmpipe|lavapipe/iu.test(`${description} ${device} ${vendor}`) };
}
