import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropy, crossEntropyDelta, numericGradient, outputError, quadraticCost, quadraticDelta, sigmoid, type Vector } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/cross-entropy.json' with { type: 'json' };

const layers: fc.Arbitrary<{ z: Vector; y: Vector }> = fc
  .array(fc.record({ z: fc.double({ min: -6, max: 6, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 6 })
  .map((neurons) => ({ z: neurons.map(({ z }) => z), y: neurons.map(({ y }) => y) }));

describe('the quadratic cost', () => {
  it('is half the squared distance', () => expect(quadraticCost([0.5, 1], [1, 0])).toBe(0.625));

  it('of ten undecided outputs is 1.25', () => {
    expect(quadraticCost(new Array<number>(10).fill(0.5), [0, 0, 0, 1, 0, 0, 0, 0, 0, 0])).toBe(1.25);
  });

  it('has an error that is its slope along z', () => {
    fc.assert(
      fc.property(layers, ({ z, y }) => {
        const slopes = numericGradient((theta) => quadraticCost(theta.map(sigmoid), y), z);
        expectClose(quadraticDelta(z, z.map(sigmoid), y), slopes, 1e-9);
      }),
    );
  });
});

describe('the cross-entropy', () => {
  it.each(cases)('equals its definition in fifty digits at $z', ({ z, y, cost }) => expectClose(crossEntropy(z, y), cost));

  it('of ten undecided outputs is ten times ln 2', () => {
    expectClose(crossEntropy(new Array<number>(10).fill(0), [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]), 6.931471805599453);
  });

  it('grows with z where a neuron is sure and wrong, and vanishes where it is right', () => {
    expect(crossEntropy([1000, -1000], [0, 0])).toBe(1000);
    expect(crossEntropy([1000, -1000], [1, 1])).toBe(1000);
  });

  it('has an error that is its slope along z', () => {
    fc.assert(
      fc.property(layers, ({ z, y }) => {
        expectClose(crossEntropyDelta(z.map(sigmoid), y), numericGradient((theta) => crossEntropy(theta, y), z), 1e-8);
      }),
    );
  });
});

it('the error at the output is that of the named cost', () => {
  const output = { z: [0], a: [0.5], y: [1] };
  expect(outputError('quadratic', output)).toStrictEqual([-0.125]);
  expect(outputError('cross-entropy', output)).toStrictEqual([-0.5]);
});
