import { expect, test } from 'vitest';
import { stateOf } from '#server/check/state.ts';

test('an exercise is proven by its latest check alone', () => {
  expect(stateOf({ passed: true }, false)).toBe('proven');
  expect(stateOf({ passed: false }, false)).toBe('has_findings');
  expect(stateOf(null, false)).toBe('not_checked');
});

test('a fault of the grader is no finding', () => {
  expect(stateOf({ passed: null }, false)).toBe('failed');
});

test('while it is being checked again, an exercise is not called proven', () => {
  expect(stateOf({ passed: true }, true)).toBe('checking');
});
