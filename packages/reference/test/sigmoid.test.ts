import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sigmoid, sigmoidPrime } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/sigmoid.json' with { type: 'json' };

it.each(cases)('the sigmoid and its slope at $z hold to the last digits', (golden) => {
  expectClose(sigmoid(golden.z), golden.sigmoid, 1e-15);
  expectClose(sigmoidPrime(golden.z), golden.sigmoidPrime, 1e-15);
});

it('the slope is the central difference of the sigmoid', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
      expect(sigmoidPrime(z)).toBeCloseTo((sigmoid(z + 1e-5) - sigmoid(z - 1e-5)) / 2e-5, 9);
    }),
  );
});

it('a saturated neuron keeps a slope where 1 − σ(z) would round to 0', () => {
  expect(sigmoidPrime(40)).toBeGreaterThan(4e-18);
  expect(sigmoidPrime(-1000)).toBe(0);
});
