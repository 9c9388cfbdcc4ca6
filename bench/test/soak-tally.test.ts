import { expect, test, vi } from 'vitest';
import type { Graded } from '../drive.ts';
import { startTally } from '../soak/tally.ts';

const graded = (verdict: Graded['verdict']): Graded => ({
  submission: { name: 'loop.js', kind: 'hostile', source: new Uint8Array(), right: ['time_limit_exceeded', 'runtime_error'] },
  verdict,
  why: verdict === 'fault' ? 'the pipe broke' : '',
  timeMs: 5,
});

test('wrong verdicts and faults of the grader are counted, right verdicts only timed', () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { tally, add, count } = startTally();
  for (const verdict of ['runtime_error', 'accepted', 'accepted', 'fault'] as const) add(graded(verdict));
  expect(count()).toBe(4);
  expect(tally.wrong.hostile).toBe(3);
  expect([...tally.findings]).toEqual([
    ['loop.js got accepted instead of time_limit_exceeded or runtime_error', 2],
    ['loop.js was not graded: the pipe broke', 1],
  ]);
  expect(printed).toHaveBeenCalledTimes(2);
  printed.mockRestore();
});
