import { temporaryDatabase } from '../database/temporary.ts';
import { findDrift } from '../migrations/drift.ts';
import { ROOT } from '../paths.ts';
import { ProgramError, show } from '../processes/run.ts';
import { tool } from '../processes/tool.ts';
import { nabla } from '../start/build.ts';
import type { Check } from './check.ts';
import { webGpuTraining } from './webgpu.ts';

/** What takes a database, a sandbox or a browser. */
export const SLOW_CHECKS: readonly Check[] = [
  { name: 'Migrations lead to schema.prisma', run: requireNoDrift },
  { name: 'Unit tests', run: (signal) => show(tool('vitest', ['run']), signal) },
  { name: 'Training on WebGPU, in software', run: async (signal) => show(await webGpuTraining(signal), signal) },
  { name: 'Exercises', run: (signal) => show(nabla('check', '--all', '--quick'), signal) },
  { name: 'End to end', run: (signal) => show({ name: 'npm run e2e', command: [process.execPath, 'scripts/e2e.ts'], cwd: ROOT, env: process.env }, signal) },
];

async function requireNoDrift(): Promise<void> {
  await using database = await temporaryDatabase();
  const sql = await findDrift(database.url);
  if (sql !== null) throw new ProgramError(`No migration has these changes; write one with: npm run migrate -- dev <name>\n\n${sql}`);
}
