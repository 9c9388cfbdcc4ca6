import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitSeconds } from '#server/queue/pace.ts';

test('the wait is everybody before and oneself, shared by all graders', () => {
  expect(waitSeconds(100, { capacity: 4, meanSeconds: 0.2 })).toBe(5);
  expect(waitSeconds(1, { capacity: 4, meanSeconds: 0.02 })).toBe(1);
});

test('while nobody grades there is no estimate', () => {
  expect(waitSeconds(1, { capacity: 0, meanSeconds: 0.2 })).toBeNull();
});

test('who stands further back is never promised an earlier end, and more graders never make it later', () => {
  const mean = fc.double({ min: 0.001, max: 60, noNaN: true });
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 64 }), mean, (place, capacity, meanSeconds) => {
      const wait = (at: number, by: number) => waitSeconds(at, { capacity: by, meanSeconds }) ?? Infinity;
      expect(wait(place + 1, capacity)).toBeLessThanOrEqual(wait(place + 2, capacity));
      expect(wait(place + 1, capacity + 1)).toBeLessThanOrEqual(wait(place + 1, capacity));
    }),
  );
});
