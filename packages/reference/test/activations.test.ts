import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, relu, reluPrime, sigmoid, sigmoidFromTanh, tanhPrime } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/tanh.json' with { type: 'json' };

const kinkFree = fc.double({ min: -15, max: 15, noNaN: true }).filter((z) => Math.abs(z) > 1e-4);

it.each(cases)('the slope of tanh at $z holds to the last digits', ({ z, prime }) => expect(Math.abs(tanhPrime(z) - prime)).toBeLessThanOrEqual(1e-14 * prime));

it.each([-1000, -40, -1, 0, 0.5, 20, 1000])('the sigmoid of %f is a tanh, moved and scaled', (z) => expectClose(sigmoidFromTanh(z), sigmoid(z), 1e-15));

it('a rectified unit passes what is positive and nothing else', () => {
  expect([-1000, -0.5, 0, 0.5, 1000].map(relu)).toStrictEqual([0, 0, 0, 0.5, 1000]);
  expect([-1000, -0.5, 0, 0.5, 1000].map(reluPrime)).toStrictEqual([0, 0, 0, 1, 1]);
});

describe.each(Object.entries(ACTIVATIONS))('%s', (_, { activate, prime }) => {
  it('has the slope of its central difference', () => {
    fc.assert(fc.property(kinkFree, (z) => expectClose(prime(z), (activate(z + 1e-5) - activate(z - 1e-5)) / 2e-5, 1e-8)));
  });
});
