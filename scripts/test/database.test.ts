import { mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../database.ts';

const DIRECTORY = mkdtempSync(join(tmpdir(), 'nabla-'));
chmodSync(DIRECTORY, 0o755);
afterAll(() => rmSync(DIRECTORY, { recursive: true }));

const settingsFile = join(DIRECTORY, 'pg/settings.json');
const lockFile = join(DIRECTORY, 'pg/data/postmaster.pid');
const serverPid = (): number => Number(readFileSync(lockFile, 'utf8').split('\n')[0]);

test('who finds the server running uses it and leaves it running', async () => {
  await using first = await openDatabase(DIRECTORY);
  const pid = serverPid();
  {
    await using second = await openDatabase(DIRECTORY);
    expect(second.url).toBe(first.url);
  }
  expect(serverPid()).toBe(pid);
});

test('a server whose starter is gone is taken over and stopped in the end', async () => {
  await openDatabase(DIRECTORY); // Never disposed of, as after a crash …
  const settings: unknown = JSON.parse(readFileSync(settingsFile, 'utf8'));
  writeFileSync(settingsFile, JSON.stringify({ ...Object(settings), starter: 2 ** 22 + 1 })); // … of a process whose number nobody has now.
  const pid = serverPid();
  {
    await using adopted = await openDatabase(DIRECTORY);
    expect(adopted.url).toContain('127.0.0.1');
    expect(serverPid()).toBe(pid);
  }
  expect(() => serverPid()).toThrow('ENOENT');
});

test('a server that was killed starts again and keeps its password and port', async () => {
  const killed = await openDatabase(DIRECTORY);
  const pid = serverPid();
  process.kill(pid, 'SIGKILL');
  await vi.waitUntil(() => !exists(pid));
  await using again = await openDatabase(DIRECTORY);
  expect(again.url).toBe(killed.url);
});

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // ESRCH
  }
}
