import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyStop, schedule } from '../src/index.ts';

describe('early stopping', () => {
  it('ends training when the count of epochs without improvement reaches the patience', () => {
    expect(earlyStop([0.5, 0.7, 0.6, 0.65, 0.9], 2)).toStrictEqual({ stop: 3, best: 1 });
    expect(earlyStop([0.5, 0.7, 0.6, 0.65, 0.9], 3)).toStrictEqual({ stop: null, best: 4 });
  });

  it('does not count an equal score as an improvement', () => expect(earlyStop([3, 3, 3, 4], 2)).toStrictEqual({ stop: 2, best: 0 }));

  it('compares with the best score, not with the last one', () => expect(earlyStop([5, 1, 2, 3, 4], 4)).toStrictEqual({ stop: 4, best: 0 }));

  it('takes negative scores', () => expect(earlyStop([-9, -7, -8], 1)).toStrictEqual({ stop: 2, best: 1 }));

  it('never ends while scores rise', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), (epochs) => {
      expect(earlyStop(Array.from({ length: epochs }, (_, epoch) => epoch - 50), 1)).toStrictEqual({ stop: null, best: epochs - 1 });
    }));
  });
});

describe('the schedule of the learning rate', () => {
  it('halves after the patience and restarts the count', () => {
    expect(schedule([1, 1, 1, 1, 1, 2, 1, 1], 8, 2, 0)).toStrictEqual([8, 8, 8, 4, 4, 2, 2, 2]);
  });

  it('keeps the best score when it halves', () => expect(schedule([5, 1, 4, 4.5], 8, 1, 0)).toStrictEqual([8, 8, 4, 2]));

  it('ends before the first epoch below the floor', () => {
    expect(schedule([5, 1, 1, 1, 1], 8, 1, 4)).toStrictEqual([8, 8, 4]);
    expect(schedule([5, 1, 1, 1, 1], 8, 1, 4.1)).toStrictEqual([8, 8]);
    expect(schedule([1, 2], 8, 1, 9)).toStrictEqual([]);
  });

  it('of the book ends after eight rates, the last of them 1/128 of the first', () => {
    const rates = schedule(new Array<number>(100).fill(0), 1, 10, 1 / 128);
    expect(new Set(rates).size).toBe(8);
    expect(rates.at(-1)).toBe(1 / 128);
    // The first score is an improvement, so the first rate lasts an epoch longer.
    expect(rates).toHaveLength(81);
  });
});
