import type { CallRequest, Limits, Outcome, Value } from '@nabla/exercise-kit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPool, Postponed, type OpenSession, type Pool } from '../../src/sandbox/pool.ts';
import { cpuMs } from '../../src/sandbox/process-stat.ts';
import { children } from './watch-children.ts';

const LIMITS: Limits = { caseTimeMs: 2_000, totalTimeMs: 10_000, memoryMb: 64 };

let pool: Pool;
beforeAll(async () => {
  pool = await openPool({ size: 1 });
});
afterAll(() => pool[Symbol.asyncDispose]());

type Given = { readonly driver?: string; readonly functions?: readonly string[]; readonly limits?: Partial<Limits> };

const open = (source: string, { driver, functions = ['f'], limits }: Given = {}): Promise<OpenSession> =>
  pool.open({ source: Buffer.from(source), driver: driver ?? null, functions, limits: { ...LIMITS, ...limits } });

const request = (...args: readonly Value[]): CallRequest => ({ call: 'f', args, timeMs: LIMITS.caseTimeMs });

/** Opens a submission and calls its function `f` once. */
async function called(source: string, ...args: readonly Value[]): Promise<Outcome> {
  await using session = await open(source);
  if (session.kind !== 'opened') throw new Error(JSON.stringify(session));
  // Awaited here, or the session would be closed in the middle of the call.
  return await session.candidate.call(request(...args));
}

describe('a call', () => {
  it('returns what the function returned, typed arrays as arrays', async () => {
    expect(await called('export const f = (x: number): unknown => ({ a: [x, Float64Array.of(1, -0)] });', 3)).toMatchObject({ kind: 'returned', value: { a: [3, [1, -0]] } });
  });

  it('can use the modules of the course', async () => {
    const source = `import { sigmoid } from 'nabla'; import { Matrix } from 'ml-matrix'; export const f = (a) => [sigmoid(0), new Matrix(a).mmul(Matrix.eye(2)).to2DArray()];`;
    expect(await called(source, [[1, 2], [3, 4]])).toMatchObject({ value: [0.5, [[1, 2], [3, 4]]] });
  });

  it.each([
    ['a function', '() => 1'],
    ['a promise', 'Promise.resolve(1)'],
    ['undefined', 'undefined'],
    ['a BigInt', '1n'],
    ['a symbol', 'Symbol("s")'],
    ['a generator', '(function* () {})()'],
    ['a Map', 'new Map()'],
    ['a value that is too large', 'new Array(9_000_000).fill(0)'],
  ])('names %s where a value is wanted', async (what, expression) => {
    expect(await called(`export const f = () => (${expression});`)).toMatchObject({ kind: 'returned', value: { what } });
  });

  it('tells which argument it changed', async () => {
    expect(await called('export const f = (a, b) => { b.w[1][0] = 0; };', [1], { w: [[1], [2]] })).toMatchObject({ changedArgument: 1 });
    expect(await called('export const f = (a) => { a[0] = -0; };', [0])).toMatchObject({ changedArgument: 0 });
    expect(await called('export const f = (a) => { a.extra = 1; };', { x: 1 })).toMatchObject({ changedArgument: 0 });
    expect(await called('export const f = (a) => { a.sort(); };', [1, 2])).toMatchObject({ changedArgument: null });
  });

  it('that throws says what and where, in readable characters', async () => {
    expect(await called('// a comment\nexport function f() {\n  throw new RangeError("left\\u202eright");\n}')).toMatchObject({
      kind: 'threw',
      error: { name: 'RangeError', message: 'left\\u{202e}right', line: 3, column: 9 },
    });
  });

  it('may throw what is no error', async () => {
    expect(await called('export const f = () => { throw [1, "two"]; };')).toMatchObject({ error: { name: 'Error', message: 'The code threw [1, "two"], which is not an Error.' } });
  });

  it('is not spoilt by a rejection that nobody handles', async () => {
    expect(await called('export const f = () => { void Promise.reject(new Error("late")); return 1; };')).toMatchObject({ kind: 'returned', value: 1 });
  });

  it('keeps what was printed, also while loading', async () => {
    const source = 'console.log("loading"); export const f = (x) => { console.log("x =", x, { w: [1.5, "a"] }); return x; };';
    expect(await called(source, 2)).toMatchObject({ console: 'loading\nx = 2 { w: [1.5, "a"] }\n' });
  });

  it('that prints too much is cut, and one that does nothing else is ended', async () => {
    const { console } = await called('export const f = () => { for (let i = 0; i < 1000; i += 1) console.log(i); };');
    expect(console.split('\n').slice(498, 502)).toEqual(['498', '499', '… the rest of the output was cut', '']);
    expect(await called('export const f = () => { for (;;) console.log(1); };')).toMatchObject({ kind: 'output_flood' });
  });
});

describe('a submission', () => {
  it.each([
    ['export const f = 1;', 'must export a function named `f`'],
    ['import fs from "node:fs"; export const f = () => 1;', '"node:fs" cannot be imported'],
    ['import { softmax } from "nabla"; export const f = () => 1;', "does not provide an export named 'softmax'"],
    ['export const f = () => {', 'Expected'],
    ['import * as h from "#harness"; export const f = () => 1;', '"#harness" cannot be imported'],
    [`${Array.from({ length: 65 }, (_, index) => `import "m${index}";`).join('')} export const f = () => 1;`, 'more than 64'],
  ])('%s is rejected: %s', async (source, reason) => {
    await using session = await open(source);
    expect(session.kind === 'rejected' ? session.diagnostics : session).toMatchObject([{ severity: 'error', message: expect.stringContaining(reason) }]);
  });

  it('that breaks the type eraser costs the next one nothing', async () => {
    await using broken = await open(`export const f = ${'!'.repeat(60_000)}1;`);
    expect(broken.kind).not.toBe('opened');
    await broken[Symbol.asyncDispose]();
    expect(await called('export const f = (x: number): number => x;', 1)).toMatchObject({ value: 1 });
  });

  it('that waits for ever while loading is told so', async () => {
    await using session = await open('export const f = () => 1; await new Promise(() => {});');
    expect(session).toMatchObject({ kind: 'failed', outcome: { kind: 'threw', error: { message: expect.stringContaining('never finished loading') } } });
  });

  it('that throws while loading has failed at that place', async () => {
    await using session = await open('export const f = () => 1;\nnull.x;');
    expect(session).toMatchObject({ kind: 'failed', outcome: { kind: 'threw', error: { name: 'TypeError', line: 2 } } });
  });

  it('that was ended answers every later call at once in the same way', async () => {
    await using session = await open('export const f = (x) => { while (x) ; return x; };');
    if (session.kind !== 'opened') throw new Error(session.kind);
    const late = await session.candidate.call({ ...request(1), timeMs: 100 });
    expect(late).toMatchObject({ kind: 'timed_out', limitMs: 100 });
    expect(await session.candidate.call(request(0))).toEqual(late);
  });

  it('shares its total time among loading and all calls', async () => {
    await using session = await open('export const f = () => { const end = Date.now() + 150; while (Date.now() < end) ; };', { limits: { totalTimeMs: 400 } });
    if (session.kind !== 'opened') throw new Error(session.kind);
    const outcomes: Outcome[] = [];
    // Four calls, where nothing else runs: what counts is the processor's time, and a busy machine gives each call less of it.
    while (outcomes.length < 40 && outcomes.at(-1)?.kind !== 'timed_out') outcomes.push(await session.candidate.call(request()));
    expect(outcomes.at(-1)).toMatchObject({ kind: 'timed_out' });
    expect(outcomes.at(0)).toMatchObject({ kind: 'returned' });
  });
});

describe('a driver', () => {
  it('turns data into functions', async () => {
    await using session = await open('export const apply = (next, x) => next(x) + 1;', { driver: 'export default (student) => ({ f: (k, x) => student.apply((v) => k * v, x) });' });
    expect(session.kind === 'opened' && (await session.candidate.call(request(3, 4)))).toMatchObject({ value: 13 });
  });

  it('that does not compile is the fault of the grader', async () => {
    await expect(open('export const f = () => 1;', { driver: 'export default (' })).rejects.toThrow('driver');
    expect(await called('export const f = () => 1;')).toMatchObject({ value: 1 });
  });
});

describe('the pool', () => {
  it('serves first who came first', async () => {
    const order: number[] = [];
    const served = [1, 2, 3, 4].map(async (index) => {
      await called('export const f = (x) => x;', index);
      order.push(index);
    });
    expect(pool.stats()).toMatchObject({ size: 1, busy: 1, waiting: 3 });
    await Promise.all(served);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it.runIf(process.platform === 'linux')('does again what was late although it hardly ran', async () => {
    await using session = await open('export const f = () => 7;');
    if (session.kind !== 'opened') throw new Error(session.kind);
    const outcome = session.candidate.call({ ...request(), timeMs: 300 });
    for (const pid of children()) process.kill(pid, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const pid of children()) process.kill(pid, 'SIGCONT');
    expect(await outcome).toMatchObject({ kind: 'returned', value: 7 });
  });

  it('lets an honest submission pass one that does not end, which still gets its own verdict', async () => {
    const done: string[] = [];
    const endless = called('export const f = () => { for (;;) ; };').finally(() => done.push('endless'));
    const honest = called('export const f = (x) => x;', 5).finally(() => done.push('honest'));
    expect(await Promise.all([endless, honest])).toMatchObject([{ kind: 'timed_out', limitMs: LIMITS.caseTimeMs }, { kind: 'returned', value: 5 }]);
    expect(done).toEqual(['honest', 'endless']);
  });

  it('tells a submission that is to be postponed as soon as others had to pass', async () => {
    await using session = await pool.open({ source: Buffer.from('export const f = () => { for (;;) ; };'), driver: null, functions: ['f'], limits: LIMITS, lane: 'postponing' });
    if (session.kind !== 'opened') throw new Error(session.kind);
    const endless = session.candidate.call(request()).catch((error: unknown) => error);
    expect(await called('export const f = (x) => x;', 7)).toMatchObject({ value: 7 });
    expect(await endless).toBeInstanceOf(Postponed);
  });

  it('serves those who wait behind newcomers when none is left', async () => {
    await using first = await open('export const f = () => 1;');
    const order: number[] = [];
    const served = (['waiting', 'sharing', 'sharing'] as const).map(async (lane, index) => {
      await using session = await pool.open({ source: Buffer.from('export const f = () => 1;'), driver: null, functions: ['f'], limits: LIMITS, lane });
      if (session.kind === 'opened') order.push(index);
    });
    await first[Symbol.asyncDispose]();
    await Promise.all(served);
    expect(order).toEqual([1, 2, 0]);
  });

  it('gives a submission its own results when it had to let another pass in the middle', async () => {
    await using session = await open('export const f = (ms) => { const end = Date.now() + ms; while (Date.now() < end) ; return ms; };');
    if (session.kind !== 'opened') throw new Error(session.kind);
    const calls = [1, 400, 2].map((ms) => session.candidate.call(request(ms)));
    expect(await called('export const f = (x) => x;', 7)).toMatchObject({ value: 7 });
    expect(await Promise.all(calls)).toMatchObject([{ value: 1 }, { value: 400 }, { value: 2 }]);
  });

  it.runIf(process.platform === 'linux')('does again what was ended by somebody else', async () => {
    await using session = await open('export const f = () => { const end = Date.now() + 300; while (Date.now() < end) ; return 7; };');
    if (session.kind !== 'opened') throw new Error(session.kind);
    const before = new Map(children().map((pid) => [pid, cpuMs(pid) ?? 0]));
    const outcome = session.candidate.call(request());
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [busiest = -1] = children().toSorted((a, b) => used(b) - used(a));
    process.kill(busiest, 'SIGKILL');
    expect(await outcome).toMatchObject({ kind: 'returned', value: 7 });

    function used(pid: number): number {
      return (cpuMs(pid) ?? 0) - (before.get(pid) ?? Infinity);
    }
  });

  it.runIf(process.platform === 'linux')('does again what was ended by somebody else together with the spare processes', async () => {
    await using session = await open('export const f = () => { const end = Date.now() + 300; while (Date.now() < end) ; return 7; };');
    if (session.kind !== 'opened') throw new Error(session.kind);
    const outcome = session.candidate.call(request());
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const pid of children()) process.kill(pid, 'SIGKILL');
    expect(await outcome).toMatchObject({ kind: 'returned', value: 7 });
  });

  it.runIf(process.platform === 'linux')('does not hand out a process that has died meanwhile', async () => {
    await called('export const f = () => 1;');
    const idle = children();
    for (const pid of idle) process.kill(pid, 'SIGKILL');
    await vi.waitUntil(() => !children().some((pid) => idle.includes(pid)));
    expect(await called('export const f = () => 2;')).toMatchObject({ kind: 'returned', value: 2 });
  });

  it('that is closed opens nothing', async () => {
    const closed = await openPool({ size: 1 });
    await closed[Symbol.asyncDispose]();
    await expect(closed.open({ source: Buffer.from(''), driver: null, functions: [], limits: LIMITS })).rejects.toThrow('closed');
  });
});
