import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallRequest, Limits } from '@nabla/exercise-kit';
import { loadRuntime } from '../../src/runtime/load-runtime.ts';
import { openPool, type OpenSession, type Pool } from '../../src/sandbox/pool.ts';
import { inWordsOfTheCourse, withoutNames } from '../../src/sandbox/withheld.ts';

const LIMITS: Limits = { caseTimeMs: 2_000, totalTimeMs: 10_000, memoryMb: 64 };
const REQUEST: CallRequest = { call: 'f', args: [], timeMs: LIMITS.caseTimeMs };

let pool: Pool;
beforeAll(async () => {
  pool = await openPool({ size: 1 });
});
afterAll(() => pool[Symbol.asyncDispose]());

const open = (source: string, driver: string | null = null): Promise<OpenSession> =>
  pool.open({ source: Buffer.from(source), driver, functions: ['f'], withheld: ['sigmoid', 'sigmoidPrime'], limits: LIMITS });

async function resultOf(source: string, driver?: string): Promise<unknown> {
  await using session = await open(source, driver);
  return session.kind === 'opened' ? await session.candidate.call(REQUEST) : session;
}

describe('a tool that an exercise withholds', () => {
  it.each([
    ["import { dot, type Vector } from 'nabla';\nimport { sigmoid } from 'nabla';\nexport const f = () => sigmoid(0);", 2],
    ["import {\n  dot,\n  sigmoid as s,\n} from 'nabla';\nexport const f = () => s(0);", 3],
    ["export { sigmoid as f } from 'nabla';", 1],
  ])('cannot be imported: %s', async (source, line) => {
    expect(await resultOf(source)).toMatchObject({
      kind: 'rejected',
      diagnostics: [{ severity: 'error', message: '"sigmoid" cannot be imported in this exercise: write it yourself.', line }],
    });
  });

  it('is not among the names of the module', async () => {
    const source = "import * as nabla from 'nabla'; export const f = () => [Object.keys(nabla).length, 'dot' in nabla, 'sigmoid' in nabla, nabla['sigmoidPrime'] === undefined];";
    const { modules } = await loadRuntime();
    const whole: unknown = await import(`data:text/javascript,${encodeURIComponent(modules.nabla)}`);
    expect(await resultOf(source)).toMatchObject({ value: [Object.keys(Object(whole)).length - 2, true, false, true] });
  });

  it('is not passed on by a re-export of everything', async () => {
    expect(await resultOf("export * from 'nabla'; import * as self from 'nabla'; export const f = () => typeof self.sigmoid;")).toMatchObject({ value: 'undefined' });
  });

  it.each(['nabla', '#nabla'])('cannot be had from import() of %s', async (specifier) => {
    expect(await resultOf(`const nabla = await import('${specifier}'); export const f = () => nabla.sigmoid(0);`)).toMatchObject({ kind: 'failed' });
  });

  it('is there for the driver', async () => {
    const driver = "import { sigmoid } from 'nabla'; export default (submission) => ({ f: () => submission.f(sigmoid) });";
    expect(await resultOf('export const f = (sigma) => sigma(0);', driver)).toMatchObject({ value: 0.5 });
  });

  it('is there again for the next submission', async () => {
    expect(await resultOf("import { dot } from 'nabla'; export const f = () => dot([2], [3]);")).toMatchObject({ value: 6 });
    await using session = await pool.open({ source: Buffer.from("import { sigmoid } from 'nabla'; export const f = () => sigmoid(0);"), driver: null, functions: ['f'], limits: LIMITS });
    expect(session.kind).toBe('opened');
  });

  it('is no longer mentioned where all are withheld', async () => {
    const { modules } = await loadRuntime();
    const whole: unknown = await import(`data:text/javascript,${encodeURIComponent(modules.nabla)}`);
    expect(withoutNames(modules.nabla, Object.keys(Object(whole)), 'nabla')).toBe("export {  } from 'nabla';");
  });
});

describe('the complaint about a withheld name', () => {
  it.each([
    "The requested module 'nabla' does not provide an export named 'sigmoid'",
    "The requested module 'nabla' doesn't provide an export named: 'sigmoid'",
    "Importing binding name 'sigmoid' is not found.",
  ])('is understood from every engine: %s', (message) => {
    expect(inWordsOfTheCourse({ severity: 'error', message }, ['sigmoid'], "import {\n  sigmoid,\n} from 'nabla';")).toEqual({
      severity: 'error',
      message: '"sigmoid" cannot be imported in this exercise: write it yourself.',
      line: 2,
    });
  });

  it('is not made of one about another name', () => {
    const complaint = { severity: 'error', message: "The requested module 'nabla' does not provide an export named 'sigmoids'" } as const;
    expect(inWordsOfTheCourse(complaint, ['sigmoid'], "import { sigmoids } from 'nabla';")).toBe(complaint);
  });
});
