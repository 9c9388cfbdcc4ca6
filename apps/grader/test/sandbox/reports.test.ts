import type { Limits, Outcome, Reported } from '@nabla/exercise-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool, type Pool } from '../../src/sandbox/pool.ts';

const LIMITS: Limits = { caseTimeMs: 5_000, totalTimeMs: 20_000, memoryMb: 128 };

let pool: Pool;
beforeAll(async () => {
  pool = await openPool({ size: 1 });
});
afterAll(() => pool[Symbol.asyncDispose]());

type Heard = { readonly reports: readonly Reported[]; readonly outcome: Outcome };

/** Calls `f` of a file and keeps what it reports. */
async function heard(body: string, timeMs = LIMITS.caseTimeMs): Promise<Heard> {
  const source = Buffer.from(`import { report } from 'nabla'; export function f() { ${body} }`);
  await using session = await pool.open({ source, driver: null, functions: ['f'], limits: { ...LIMITS, caseTimeMs: timeMs } });
  if (session.kind !== 'opened') throw new Error(JSON.stringify(session));
  const reports: Reported[] = [];
  const outcome = await session.candidate.call({ call: 'f', args: [], timeMs, onReport: (report) => reports.push(report) });
  return { reports, outcome };
}

describe('what a call reports', () => {
  it('arrives in order before the call comes back, and changes nothing of it', async () => {
    const { reports, outcome } = await heard('const net = { w: [1, 2] }; report(net); net.w[0] = 3; report(net); return net;');
    expect(reports).toStrictEqual([{ index: 0, value: { w: [1, 2] } }, { index: 1, value: { w: [3, 2] } }]);
    expect(outcome).toMatchObject({ kind: 'returned', value: { w: [3, 2] } });
  });

  it('is known while the call still runs', async () => {
    const { reports, outcome } = await heard('report([1]); for (;;);', 500);
    expect(outcome.kind).toBe('timed_out');
    // Also the call that was made again with a longer turn.
    expect(reports.at(-1)).toStrictEqual({ index: 0, value: [1] });
  });

  it('is heard no further than 64 times', async () => {
    const { reports, outcome } = await heard('for (let i = 0; i < 1000; i += 1) report([i]); return 1;');
    expect(reports).toHaveLength(64);
    expect(outcome).toMatchObject({ kind: 'returned', value: 1 });
  });

  it('is left out when it is larger than any network of the course', async () => {
    const { reports, outcome } = await heard('report(new Float64Array(100_001)); report(new Float64Array(100_000)); return 1;');
    expect(reports.map(({ index }) => index)).toStrictEqual([1]);
    expect(outcome.kind).toBe('returned');
  });

  it('may be anything at all', async () => {
    const { reports, outcome } = await heard('report(undefined); report(() => 1); report({ get a() { report([7]); return 1; } }); report(new Proxy([], {})); return 1;');
    expect(reports.length).toBeGreaterThan(3);
    expect(outcome.kind).toBe('returned');
  });

  it('cannot be faked past its bounds by changed built-ins', async () => {
    const { reports, outcome } = await heard(`
      Object.defineProperty(Object.getPrototypeOf(Float64Array.prototype), 'length', { get: () => 1 });
      Array.prototype.push = () => { throw new Error('mine'); };
      Function.prototype.call = Function.prototype.apply = () => 'mine';
      report([1, 2, 3]); return 1;`);
    expect(reports).toStrictEqual([{ index: 0, value: [1, 2, 3] }]);
    expect(outcome.kind).toBe('returned');
  });

  it('leads to nothing of the host', async () => {
    const { outcome } = await heard(`
      const found = [];
      const hear = globalThis.nablaReport;
      found.push(typeof hear, hear.constructor === Function);
      try { globalThis.nablaReport = () => {}; } catch { found.push('kept'); }
      found.push(hear.constructor('return typeof process')());
      return found;`);
    expect(outcome).toMatchObject({ kind: 'returned', value: expect.arrayContaining(['function', true, 'kept', 'undefined']) });
  });

  it('starts from 0 with every call', async () => {
    await using session = await pool.open({ source: Buffer.from("import { report } from 'nabla'; export const f = () => report([1]) ?? 1;"), driver: null, functions: ['f'], limits: LIMITS });
    if (session.kind !== 'opened') throw new Error(JSON.stringify(session));
    const indices: number[] = [];
    for (let call = 0; call < 2; call += 1) await session.candidate.call({ call: 'f', args: [], timeMs: 1_000, onReport: ({ index }) => indices.push(index) });
    expect(indices).toStrictEqual([0, 0]);
  });
});
