import { expect, it } from 'vitest';
import { progressOf } from '#server/course/progress.ts';

it('an untouched exercise is not started', () => expect(progressOf([], false)).toStrictEqual({ state: 'not_started' }));

it('saved code is a draft', () => expect(progressOf([], true)).toStrictEqual({ state: 'draft' }));

it('the best attempt counts, not the last', () =>
  expect(
    progressOf([{ verdict: 'wrong_answer', score: 5 }, { verdict: 'accepted', score: 10 }, { verdict: 'wrong_answer', score: 2 }], true),
  ).toStrictEqual({ state: 'graded', verdict: 'accepted', score: 10 }));

it('a fault of the grader is no verdict', () =>
  expect(progressOf([{ verdict: 'judge_error', score: null }], true)).toStrictEqual({ state: 'waiting' }));
