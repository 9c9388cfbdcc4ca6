import type { CaseResult } from '@nabla/exercise-kit';
import { describe, expect, it } from 'vitest';
import { adviceOf } from '#features/verdict/advice.ts';
import { rowsOf } from '#features/verdict/standing.ts';
import type { Result, Status } from '#features/verdict/result.ts';

const holds: CaseResult = { name: 'one', kind: 'sample', timeMs: 1, verdict: 'accepted' };
const wrong: CaseResult = {
  name: 'two',
  kind: 'secret',
  timeMs: 1,
  verdict: 'wrong_answer',
  mismatch: { kind: 'value', path: '[0]', message: '`[0]` differs.', tensors: [] },
};
const done = (verdict: CaseResult['verdict'] | 'compile_error'): Status => ({ kind: 'done', verdict, timeMs: 1, score: null });
const result = (status: Status, cases: readonly CaseResult[] = [], diagnostics: Result['diagnostics'] = []): Result => ({
  origin: { kind: 'submission', attempt: 1 },
  names: ['one', 'two'],
  cases,
  diagnostics,
  status,
});

describe('the sentence that a result opens with', () => {
  it('speaks of the first case that does not hold', () => {
    expect(adviceOf(result(done('wrong_answer'), [holds, wrong]))).toStrictEqual({ say: 'wrong', case: 'two', message: '`[0]` differs.' });
  });

  it('prefers a known mistake to a wrong number', () => {
    const hinted: CaseResult = { ...wrong, hint: 'σ′ is missing.' };
    expect(adviceOf(result(done('wrong_answer'), [hinted]))).toMatchObject({ say: 'hinted', message: 'σ′ is missing.' });
  });

  it('names the line of a compile error', () => {
    const diagnostics = [{ severity: 'error' as const, message: 'Expression expected', line: 3, column: 7 }];
    expect(adviceOf(result(done('compile_error'), [], diagnostics))).toStrictEqual({ say: 'doesNotCompileAt', message: 'Expression expected', line: 3 });
  });

  it('says why a file could not be loaded', () => {
    const diagnostics = [{ severity: 'error' as const, message: 'Loading the file took too long.' }];
    expect(adviceOf(result(done('time_limit_exceeded'), [], diagnostics))).toMatchObject({ say: 'doesNotLoad' });
  });

  it('sends a student whose samples hold on to the secret cases', () => {
    const run: Result = { ...result(done('accepted'), [holds]), origin: { kind: 'run' } };
    expect(adviceOf(run)).toStrictEqual({ say: 'samplesHold', total: 2 });
  });
});

describe('what is said in line', () => {
  const queued = (waitSeconds: number | null): Status => ({ kind: 'queued', place: 7, waitSeconds });

  it.each([
    [0, { say: 'queued', place: 7 }],
    [20, { say: 'queuedSeconds', place: 7, time: 20 }],
    [200, { say: 'queuedMinutes', place: 7, time: 4 }],
    [null, { say: 'queuedDown', place: 7 }],
  ] as const)('is as exact as %s s of waiting allow', (waitSeconds, advice) => {
    expect(adviceOf(result(queued(waitSeconds)))).toStrictEqual(advice);
  });
});

describe('the rows of a result', () => {
  it('are all there before the first case is judged', () => {
    expect(rowsOf(result({ kind: 'queued', place: 1, waitSeconds: 0 })).map(({ standing }) => standing)).toStrictEqual(['pending', 'pending']);
  });

  it('say of a case after the one that ended the program that it was not run', () => {
    expect(rowsOf(result(done('time_limit_exceeded'), [holds])).map(({ standing }) => standing)).toStrictEqual(['accepted', 'not_run']);
  });
});
