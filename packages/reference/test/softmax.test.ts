import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLikelihood, logLikelihoodDelta, numericGradient, scale, softmax, softmaxJacobian, subtract, transpose } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/softmax.json' with { type: 'json' };

const layers = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 1, maxLength: 6 });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe.each(cases)('for the weighted inputs $z', ({ z, a, jacobian, costs }) => {
  it('softmax equals that of SciPy', () => expectClose(softmax(z), a));

  it('so do its slopes', () => expectClose(softmaxJacobian(z), jacobian));

  it('so does the log-likelihood of every label', () => expectClose(z.map((_, label) => logLikelihood(z, label)), costs));
});

describe('softmax', () => {
  it('has the golden values at 1, 2, 3', () => {
    expectClose(softmax([1, 2, 3]), [0.09003057, 0.24472847, 0.66524096], 6e-9);
    expectClose(softmaxJacobian([1, 2, 3]), [[0.08192507, -0.02203304, -0.05989202], [-0.02203304, 0.18483645, -0.1628034], [-0.05989202, -0.1628034, 0.22269543]], 6e-9);
  });

  it('makes positive numbers that sum to 1, and is blind to a common shift', () => {
    fc.assert(
      fc.property(layers, fc.double({ min: -500, max: 500, noNaN: true }), (z, shift) => {
        expect(softmax(z).every((a_j) => a_j > 0)).toBe(true);
        expectClose(total(softmax(z)), 1);
        expectClose(softmax(z.map((z_j) => z_j + shift)), softmax(z), 1e-11);
      }),
    );
  });

  it('has symmetric slopes whose rows sum to 0', () => {
    fc.assert(
      fc.property(layers, (z) => {
        expectClose(softmaxJacobian(z).map(total), z.map(() => 0), 1e-15);
        expectClose(transpose(softmaxJacobian(z)), softmaxJacobian(z), 1e-15);
      }),
    );
  });

  it('has slopes that are central differences', () => {
    fc.assert(
      fc.property(layers, (z) => {
        const slopes = z.map((_, j) => numericGradient((theta) => softmax(theta)[j] ?? Number.NaN, z));
        expectClose(softmaxJacobian(z), slopes, 1e-9);
      }),
    );
  });
});

describe('the log-likelihood', () => {
  it('of ten undecided outputs is ln 10', () => expectClose(logLikelihood(new Array<number>(10).fill(-3), 4), Math.LN10));

  it('is finite where the right output rounds to 0', () => expect(logLikelihood([1000, -1000], 1)).toBe(2000));

  it('has an error that is its slope along z', () => {
    fc.assert(
      fc.property(layers, fc.nat(5), (z, pick) => {
        const label = pick % z.length;
        expectClose(logLikelihoodDelta(softmax(z), label), numericGradient((theta) => logLikelihood(theta, label), z), 1e-8);
      }),
    );
  });

  it('has an error that sums to 0 and is the column of slopes over minus the right output', () => {
    const [z, label] = [[0.3, -1, 2], 1];
    const delta = logLikelihoodDelta(softmax(z), label);
    expectClose(total(delta), 0);
    expectClose(subtract(delta, scale(-1 / (softmax(z)[label] ?? 0), softmaxJacobian(z)[label] ?? [])), [0, 0, 0]);
  });
});
