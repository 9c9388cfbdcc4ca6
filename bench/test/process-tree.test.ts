import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { countDescendants } from '../soak/process-tree.ts';

test.runIf(existsSync('/proc/self/stat'))('children and their children are counted until they end', async () => {
  const before = await countDescendants(process.pid);
  const shell = spawn('sh', ['-c', 'sleep 60 & echo started; wait'], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  onTestFinished(() => void shell.kill('SIGKILL'));
  await once(shell.stdout, 'data');
  expect(await countDescendants(process.pid)).toBe((before ?? 0) + 2);
  process.kill(-(shell.pid ?? 0), 'SIGKILL');
  await once(shell, 'exit');
  expect(await countDescendants(process.pid)).toBe(before);
});
