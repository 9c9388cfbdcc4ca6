import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { isAlive } from '../database/lock-file.ts';
import { keepUp } from '../processes/keep-up.ts';
import { ProcessGroup, type Program } from '../processes/process-group.ts';
import { run } from '../processes/run.ts';

const HURRIED = { wellMs: 60_000, failures: 3, pauseMs: 1, longestPauseMs: 2 };

test('a program that ends well is done; one that fails shows what it wrote', async () => {
  const { signal } = new AbortController();
  await run(node('console.log("quiet")'), signal);
  await expect(run(node('console.error("out of ink"); process.exit(3)'), signal)).rejects.toThrow(/out of ink[^]*script failed \(exit code 3\)/u);
});

test('stopping a program ends what it started', async () => {
  const group = new ProcessGroup(node('console.log(require("child_process").spawn("sleep", ["60"]).pid); setInterval(() => {}, 1000)'), 'pipe');
  const grandchild = Number(await firstLine(group));
  expect(isAlive(grandchild)).toBe(true);
  await group.stop();
  await vi.waitUntil(() => !isRunning(grandchild));
});

test('a program that dies leaves nothing behind either', async () => {
  const group = new ProcessGroup(node('console.log(require("child_process").spawn("sleep", ["60"]).pid); setInterval(() => {}, 1000)'), 'pipe');
  const grandchild = Number(await firstLine(group));
  group.child.kill('SIGKILL');
  expect(await group.ended).toEqual({ ok: false, how: 'SIGKILL' });
  await vi.waitUntil(() => !isRunning(grandchild));
});

test('a service that fails from the start is given up with its last ending', async () => {
  const { signal } = new AbortController();
  await expect(keepUp(node('process.exit(7)'), signal, HURRIED)).rejects.toThrow('script ended 3 times in a row (exit code 7)');
});

test('a service that was well once is started again and again', async () => {
  const stopping = new AbortController();
  const kept = keepUp(node('process.exit(7)'), stopping.signal, { ...HURRIED, wellMs: 0 });
  const ended = await Promise.race([kept, sleep(500, 'still at it')]);
  stopping.abort();
  await kept;
  expect(ended).toBe('still at it');
});

test('a service that is stopped is not started again', async () => {
  const stopping = new AbortController();
  const kept = keepUp(node('setInterval(() => {}, 1000)'), stopping.signal, HURRIED);
  await sleep(100);
  stopping.abort();
  await kept;
});

const node = (script: string): Program => ({ name: 'script', command: [process.execPath, '-e', script], cwd: '/', env: process.env });

const firstLine = (group: ProcessGroup): Promise<string> => new Promise((resolve) => group.child.stdout?.once('data', (data: Buffer) => resolve(data.toString())));

/** A process that ended keeps its number until its parent asks for the ending, which not every container's first process does. */
function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync('/proc')) return isAlive(pid);
  return existsSync(stat) && !readFileSync(stat, 'utf8').includes(') Z ');
}
