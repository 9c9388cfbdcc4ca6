import type { CaseResult } from '@nabla/exercise-kit';
import { describe, expect, it } from 'vitest';
import { isFinal, toSnapshot, type RunRecord } from '#server/submission/snapshot.ts';

const SUBMISSION = { id: 'a', attempt: 2, submittedAt: new Date(0) };
const NAMES = { caseNames: ['one neuron', 'two layers'], line: { place: 3, waitSeconds: 2 }, withheldUntil: null };
const RUN: RunRecord = { startedAt: new Date(1), verdict: null, score: null, maxScore: null, timeMs: null, diagnostics: [], progress: null, cases: [] };

const secret: CaseResult = {
  name: 'two layers',
  kind: 'secret',
  timeMs: 1,
  console: '[0.25]',
  actual: '[0.25]',
  verdict: 'wrong_answer',
  mismatch: { kind: 'value', path: '[0]', message: '`[0]` differs.', tensors: [], shown: { expected: '0.5', actual: '0.25' } },
};

describe('a submission as its student sees it', () => {
  it('waits at its place in line until a grader begins', () => {
    const snapshot = toSnapshot({ ...SUBMISSION, run: { ...RUN, startedAt: null } }, NAMES);
    expect(snapshot).toMatchObject({ phase: 'queued', place: 3, waitSeconds: 2, attempt: 2, cases: [] });
  });

  it('waits when its run was abandoned and no other has taken over yet', () => {
    expect(toSnapshot({ ...SUBMISSION, run: null }, NAMES).phase).toBe('queued');
  });

  it('names all cases from the start, so that none appears later', () => {
    expect(toSnapshot({ ...SUBMISSION, run: RUN }, NAMES)).toMatchObject({ phase: 'grading', caseNames: ['one neuron', 'two layers'] });
  });

  it('names the cases that have results when the exercise has changed since', () => {
    const run = { ...RUN, cases: [{ ...secret, name: 'a case of old' }] };
    expect(toSnapshot({ ...SUBMISSION, run }, NAMES).caseNames).toStrictEqual(['a case of old']);
  });

  it('carries nothing that a secret case could tell', () => {
    const text = JSON.stringify(toSnapshot({ ...SUBMISSION, run: { ...RUN, cases: [secret] } }, NAMES));
    expect(text).not.toMatch(/0\.25|0\.5/u);
    expect(text).toContain('differs');
  });

  it('shows how far a training is until its case has a result, to three digits', () => {
    const band = { low: [80], mean: [85], high: [90] };
    const progress = { name: 'two layers', curve: { points: [87.654_321], band }, threshold: 89, unit: '%' };
    expect(toSnapshot({ ...SUBMISSION, run: { ...RUN, progress } }, NAMES)).toMatchObject({ phase: 'grading', progress: { curve: { points: [87.7], band } } });
    expect(toSnapshot({ ...SUBMISSION, run: { ...RUN, progress, cases: [secret] } }, NAMES)).toMatchObject({ phase: 'grading', progress: null });
  });

  it('is done with verdict and score when the grader has finished', () => {
    const run: RunRecord = { ...RUN, verdict: 'wrong_answer', score: 7.5, maxScore: 10, timeMs: 12 };
    const snapshot = toSnapshot({ ...SUBMISSION, run }, NAMES);
    expect(snapshot).toMatchObject({ phase: 'done', verdict: 'wrong_answer', score: 7.5, maxScore: 10 });
    expect(isFinal(snapshot)).toBe(true);
  });

  it('is not graded, rather than wrong, when the grader failed', () => {
    const snapshot = toSnapshot({ ...SUBMISSION, run: { ...RUN, verdict: 'judge_error' } }, NAMES);
    expect(snapshot.phase).toBe('not_graded');
    expect(snapshot).not.toHaveProperty('score');
  });

  it('tells of a graded one only that it is shown later, and of its cases the samples, which anybody can run', () => {
    const visibleAt = new Date(9);
    const run: RunRecord = { ...RUN, verdict: 'wrong_answer', score: 7.5, maxScore: 10, timeMs: 12, cases: [{ ...secret, name: 'one neuron', kind: 'sample' }, secret] };
    const snapshot = toSnapshot({ ...SUBMISSION, run }, { ...NAMES, withheldUntil: visibleAt });
    expect(snapshot).toMatchObject({ phase: 'withheld', visibleAt });
    expect(snapshot.cases.map(({ name }) => name)).toStrictEqual(['one neuron']);
    expect(JSON.stringify(snapshot)).not.toContain('7.5');
  });
});
