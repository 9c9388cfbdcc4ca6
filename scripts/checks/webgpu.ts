import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { ROOT } from '../paths.ts';
import type { Program } from '../processes/process-group.ts';
import { findChromium } from './chromium.ts';

const DRIVER = 'vk_swiftshader_icd.json';

/** Trains with WebGPU where there is no graphics card: Chromium brings SwiftShader, a Vulkan driver in software, and the loader for it. Without one, the machine's own card is used. */
export async function webGpuTraining(signal: AbortSignal): Promise<Program> {
  const browser = (await findChromium(signal)) ?? chromium.executablePath();
  const folder = ['/usr/lib/chromium', '/usr/lib/chromium-browser', '/opt/google/chrome', dirname(browser)].find((place) => existsSync(join(place, DRIVER)));
  const driver = folder === undefined ? {} : { LD_LIBRARY_PATH: folder, VK_DRIVER_FILES: join(folder, DRIVER) };
  return { name: 'training on WebGPU', command: [process.execPath, 'packages/reference/test/engine/webgpu.ts'], cwd: ROOT, env: { ...process.env, ...driver } };
}
