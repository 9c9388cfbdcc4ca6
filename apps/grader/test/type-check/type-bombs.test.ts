import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { TypeChecker } from '../../src/type-check/type-checker.ts';
import { children } from '../sandbox/watch-children.ts';
import { BOMBS } from './bombs.ts';
import { groupOf } from './processes.ts';

/** The longest that a check may take, and how late a busy machine may be in saying so. */
const DEADLINE_MS = 2_000;
const LATE_MS = 1_000;

const NOT_IN_TIME = [{ severity: 'warning', message: 'The types of this file could not be checked in time.' }];

describe('a file that the compiler does not get done with', () => {
  it.for(Object.entries(BOMBS))('costs its own warnings and nothing else: %s', async ([, bomb]) => {
    await using checker = await TypeChecker.open({ patienceMs: 60_000 });
    const startedAt = performance.now();
    expect(await checker.begin(bomb).finish()).toStrictEqual(NOT_IN_TIME);
    expect(performance.now() - startedAt).toBeLessThan(DEADLINE_MS + LATE_MS);
    expect(await checker.begin('export const one: string = 1;').finish()).toMatchObject([{ line: 1, column: 14 }]);
  });

  it('stays in line with those behind it, who are served when it is gone', async () => {
    await using checker = await TypeChecker.open({ patienceMs: 60_000 });
    const checks = [...Object.values(BOMBS).slice(0, 2), 'export const one: string = 1;'].map((source) => checker.begin(source));
    expect((await Promise.all(checks.map((check) => check.finish()))).map(([first]) => first?.line)).toStrictEqual([undefined, undefined, 1]);
  });
});

describe.runIf(process.platform === 'linux')('the processes of the checker', () => {
  it('are two while it is open, and none when it was killed or closed', async () => {
    const checker = await TypeChecker.open({ patienceMs: 60_000 });
    const first = children()[0] ?? 0;
    expect(groupOf(first)).toHaveLength(2);
    await checker.begin(BOMBS['a sum of 30,000 strings'] ?? '').finish();
    await vi.waitFor(() => expect(groupOf(first)).toHaveLength(0), { timeout: 5_000 });
    await checker.begin('').finish();
    const second = children()[0] ?? 0;
    expect(groupOf(second)).toHaveLength(2);
    await checker[Symbol.asyncDispose]();
    await vi.waitFor(() => expect(groupOf(second)).toHaveLength(0), { timeout: 5_000 });
  });

  it('do not outlive a grader that is killed in the middle of a check', async () => {
    const grader = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'dying-grader.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [leader] = await Promise.all([text(grader.stdout).then(Number), once(grader, 'exit')]);
    expect(leader).toBeGreaterThan(0);
    await vi.waitFor(() => expect(groupOf(leader)).toHaveLength(0), { timeout: 5_000 });
  });
});
