import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot, drawRbfMap, fitDarkness, hingeCost, hingeStep, numericGradient, predictDarkness, rbfFeatures } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/hinge-step.json' with { type: 'json' };
import { linearCongruential } from './linear-congruential.ts';

describe('the classifier by darkness', () => {
  const data = [...Array.from({ length: 10 }, (_, digit) => ({ x: [digit, digit], y: digit })), { x: [1, 7], y: 3 }];

  it('learns the mean over images of the sum of their pixels', () => {
    expect(fitDarkness(data)).toStrictEqual([0, 2, 4, 7, 8, 10, 12, 14, 16, 18]);
  });

  it('predicts the digit of the nearest mean', () => {
    const model = fitDarkness(data);
    expect([[0, 0.9], [3, 3.4], [3, 4.6], [90, 9], [-5, 0]].map((image) => predictDarkness(model, image))).toStrictEqual([0, 3, 4, 9, 0]);
  });
});

describe('a step of Pegasos', () => {
  it.each(cases)('equals that of NumPy, step $t', ({ w, b, batch, lambda, t, next }) => {
    const step = hingeStep(w, b, batch.map((example) => ({ x: example.x, t: example.t > 0 ? 1 : -1 })), lambda, t);
    expectClose([...step.w, step.b], [...next.w, next.b]);
  });

  it('does not count an example that is exactly on the margin', () => {
    expect(hingeStep([1, 0], 0, [{ x: [1, 5], t: 1 }, { x: [-1, 5], t: -1 }], 0.5, 4)).toStrictEqual({ w: [0.75, 0], b: 0 });
  });

  it('goes down the slope of its objective', () => {
    const examples = fc.array(fc.record({ x: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), t: fc.constantFrom(1 as const, -1 as const) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(examples, (batch) => {
        // With irrational weights no example with whole inputs sits at the kink.
        const theta = [Math.SQRT2 / 3, -Math.E / 7, Math.PI / 10];
        const cost = ([w1 = 0, w2 = 0, b = 0]: readonly number[]): number => hingeCost([w1, w2], b, batch, 0.2);
        const [g1 = 0, g2 = 0, gb = 0] = numericGradient(cost, theta);
        const eta = 1 / (0.2 * 3);
        const step = hingeStep(theta.slice(0, 2), theta[2] ?? 0, batch, 0.2, 3);
        expectClose([...step.w, step.b], [Math.SQRT2 / 3 - eta * g1, -Math.E / 7 - eta * g2, Math.PI / 10 - eta * gb], 1e-7);
      }),
    );
  });
});

// 20,000 features: a product has a standard deviation of at most 0.007. The seed is fixed.
it('random features have the products of the RBF kernel', () => {
  const map = drawRbfMap(3, 20_000, 0.3, linearCongruential(6));
  const [x, near, far] = [[0.2, -0.5, 1], [0.3, 0.1, 0.8], [3, 2, -2]];
  const kernel = (left: number[], right: number[]): number => dot(rbfFeatures(left, map), rbfFeatures(right, map));
  // ‖x − near‖² = 0.41, and e^{−0.3 · 0.41} = 0.884…; ‖x − far‖² = 23.09.
  expectClose([kernel(x, x), kernel(x, near), kernel(x, far)], [1, 0.8842637, 0.0009811], 0.03);
});
