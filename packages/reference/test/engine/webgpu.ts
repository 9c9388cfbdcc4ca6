/** A program: whether the WebGPU backend trains as plain TypeScript does. Dawn needs a Vulkan driver, named by VK_DRIVER_FILES, and leaves threads behind, so it runs on its own. */
import { openWebGpu } from '../../engine/backends/open-webgpu.ts';
import { differences, RECIPES } from './agreement.ts';

const backend = await openWebGpu();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(backend.device);
let failed = 0;
for (const [name, recipe] of Object.entries(RECIPES)) {
  const worst = Math.max(...(await differences(backend, recipe, 2)));
  // Written so that NaN fails.
  if (!(worst < 1e-4)) failed += 1;
  say(`${worst < 1e-4 ? '✔' : '✘'} ${name}: apart by ${worst.toExponential(1)} at most`);
}
process.exit(failed === 0 ? 0 : 1);
