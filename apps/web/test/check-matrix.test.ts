import { expect, test } from 'vitest';
import { caughtBy, groupsOf, marksOf, type Matrix } from '#features/check/matrix.ts';

const MATRIX: Matrix = {
  cases: [
    { name: 'one neuron', kind: 'sample' },
    { name: 'ten neurons', kind: 'secret' },
  ],
  rows: [
    { implementation: 'solution', expected: 'accepted', verdict: 'accepted', cases: ['accepted', 'accepted'] },
    { implementation: 'starter', expected: null, verdict: 'runtime_error', cases: ['runtime_error', 'runtime_error'] },
    { implementation: 'accepted/loops', expected: 'accepted', verdict: 'wrong_answer', cases: ['accepted', 'wrong_answer'] },
    { implementation: 'wrong_answer/sign', expected: 'wrong_answer', verdict: 'wrong_answer', cases: ['wrong_answer', 'wrong_answer'] },
    { implementation: 'wrong_answer/scale', expected: 'wrong_answer', verdict: 'accepted', cases: ['accepted', 'accepted'] },
    { implementation: 'time_limit_exceeded/endless', expected: 'time_limit_exceeded', verdict: 'time_limit_exceeded', cases: ['time_limit_exceeded'] },
  ],
};

test("the exercise's own implementations come first, then those of each folder by their file names", () => {
  expect(groupsOf(MATRIX).map(({ folder, rows }) => [folder, rows.map(({ name }) => name)])).toStrictEqual([
    ['own', ['solution', 'starter']],
    ['accepted', ['loops']],
    ['wrong_answer', ['sign', 'scale']],
    ['time_limit_exceeded', ['endless']],
  ]);
});

test('an implementation is right when it got the verdict of its folder, and the starter when it was not accepted', () => {
  const wrong = groupsOf(MATRIX).flatMap(({ rows }) => rows.filter(({ isRight }) => !isRight).map(({ name }) => name));
  expect(wrong).toStrictEqual(['loops', 'scale']);
  const acceptedStarter: Matrix = { cases: [], rows: [{ implementation: 'starter', expected: null, verdict: 'accepted', cases: [] }] };
  expect(groupsOf(acceptedStarter)[0]?.rows[0]?.isRight).toBe(false);
});

test('a case catches the mistakes that it rejects, not the correct styles that it wrongly rejects', () => {
  expect(caughtBy(MATRIX)).toStrictEqual([2, 1]);
});

test('the legend explains every mark that is used, the missing result included', () => {
  expect(marksOf(MATRIX)).toStrictEqual(['accepted', 'runtime_error', 'wrong_answer', 'time_limit_exceeded', 'not_run']);
});
