import { defineExercise, experiment, isAlike, numberOf, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { scale, type Vector } from 'nabla';
import drive, { type Cost } from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

/** θ_1³ + 2 θ_1 θ_2. */
const STATEMENT: Cost = { kind: 'polynomial', terms: [{ factor: 1, powers: [3, 0] }, { factor: 2, powers: [1, 1] }] };

export default defineExercise(driven, {
  points: 15,
  samples: [
    // By hand: (12.375 − 3.125) / 1 and (8 − 6) / 1.
    { name: 'the example of the statement', call: 'numericGradient', args: [STATEMENT, [1, 3], 0.5], expected: [9.25, 2] },
    // By hand: 3 θ_1² + h² + 2 θ_2 and 2 θ_1.
    { name: 'the same point, no step given', call: 'numericGradient', args: [STATEMENT, [1, 3]], expected: [9.0000000001, 2] },
    {
      name: 'a neuron of the book',
      call: 'numericGradient',
      args: [{ kind: 'neuron', x: [1], y: 0 }, [0.6, 0.9]],
      // The neuron of the book's chapter 3: a² (1 − a) with a = 1 / (1 + e^−1.5), NumPy float64.
      expected: [0.12193833242754278, 0.12193833242754278],
    },
    // By hand: 4 / (5 + 3).
    { name: 'two gradients that differ', call: 'relativeError', args: [[3, 4], [3, 0]], expected: 0.5 },
    // By hand: the same a billion times smaller.
    { name: 'two small gradients that differ', call: 'relativeError', args: [[3e-9, 4e-9], [3e-9, 0]], expected: 0.5 },
    // By definition.
    { name: 'two gradients of zero', call: 'relativeError', args: [[0, 0, 0], [0, 0, 0]], expected: 0 },
  ],
  secrets: (random) => [
    { name: 'three parameters', call: 'numericGradient', args: [polynomial(3, random), within(1, 3, random)] },
    { name: 'a single parameter', call: 'numericGradient', args: [polynomial(1, random), within(1, 1, random)] },
    { name: 'some parameters are zero', call: 'numericGradient', args: [polynomial(4, random), within(1, 4, random).map((theta_i, i) => (i % 2 === 0 ? 0 : theta_i))] },
    { name: 'a large step', call: 'numericGradient', args: [polynomial(4, random), within(3, 4, random), 0.25] },
    { name: 'a step of a thousandth', call: 'numericGradient', args: [waves(5, random), within(2, 5, random), 1e-3] },
    { name: 'fast waves', call: 'numericGradient', args: [waves(4, random), [0, ...within(1, 3, random)]] },
    { name: 'a neuron with twenty weights', call: 'numericGradient', args: [neuron(20, random), scale(0.3, random.vector(21))] },
    property(driven, {
      name: 'any quadratic function, any step',
      given: fc.record({
        slopes: fc.array(fc.record({ square: SMALL, mixed: SMALL, linear: SMALL, at: SMALL }), { minLength: 1, maxLength: 4 }),
        h: fc.double({ min: 0.01, max: 1, noNaN: true }),
      }),
      holds: async (subject, { slopes, h }) => {
        const theta = slopes.map(({ at }) => at);
        const measured = await subject.call('numericGradient', quadratic(slopes), theta, h);
        return isAlike(exactSlopes(slopes), measured) ? null : 'For a quadratic function both steps err by the same amount, so the slopes should be exact. They are not.';
      },
    }),
    experiment(driven, {
      name: 'half the step',
      what: 'The factor by which the error falls when the step is halved',
      effect: async ({ call }) => {
        const [coarse = Number.NaN, fine = Number.NaN] = await Promise.all(
          [0.2, 0.1].map(async (h) => Math.cos(0.3) - (numbersOf(await call('numericGradient', { kind: 'waves', frequencies: [1] }, [0.3], h))[0] ?? Number.NaN)),
        );
        return coarse / fine;
      },
      // h² is a quarter; here 3.994, since the next term of the error is of h⁴.
      atLeast: 3.9,
    }),
    { name: 'twelve numbers', call: 'relativeError', args: [random.vector(12), random.vector(12)] },
    { name: 'a single number', call: 'relativeError', args: [random.vector(1), random.vector(1)] },
    { name: 'nearly the same', call: 'relativeError', args: close(random.vector(8), random) },
    { name: 'one gradient of zero', call: 'relativeError', args: [[0, 0, 0], random.vector(3)] },
    { name: 'very small gradients', call: 'relativeError', args: [scale(1e-12, random.vector(5)), scale(1e-12, random.vector(5))] },
    { name: 'very large gradients', call: 'relativeError', args: [scale(1e12, random.vector(5)), scale(1e12, random.vector(5))] },
    property(driven, {
      name: 'any two gradients, exchanged',
      given: fc.array(fc.tuple(SMALL, SMALL), { minLength: 1, maxLength: 6 }),
      holds: async (subject, pairs) => {
        const [a, b] = [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
        const [one = 0, other = 0] = (await Promise.all([subject.call('relativeError', a, b), subject.call('relativeError', b, a)])).map(numberOf);
        if (!isAlike(one, other)) return 'The relative error changes when its two arguments are exchanged.';
        return one >= 0 && one <= 1 + 1e-9 ? null : 'The relative error is not between 0 and 1.';
      },
    }),
  ],
});

/** Numbers of both signs, none so small that its square vanishes. */
const SMALL = fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100);

const within = (limit: number, length: number, random: Random): Vector => Array.from({ length }, () => random.uniform(-limit, limit));

/** Cubes and squares of single parameters, and products of neighbours. */
function polynomial(n: number, random: Random): Cost {
  const power = (exponents: Readonly<Record<number, number>>) => ({ factor: random.uniform(0.5, 1.5), powers: Array.from({ length: n }, (_, i) => exponents[i] ?? 0) });
  return { kind: 'polynomial', terms: Array.from({ length: n }, (_, i) => [power({ [i]: 3 }), power({ [i]: 1, [(i + 1) % n]: 2 })]).flat() };
}

/** So fast that the size of the step shows in the slopes. */
const waves = (n: number, random: Random): Cost => ({ kind: 'waves', frequencies: Array.from({ length: n }, () => random.uniform(20, 40)) });

const neuron = (n: number, random: Random): Cost => ({ kind: 'neuron', x: random.vector(n), y: random.next() });

type Slope = { readonly square: number; readonly mixed: number; readonly linear: number; readonly at: number };

/** Σ_i square_i θ_i² + mixed_i θ_i θ_1 + linear_i θ_i. */
function quadratic(slopes: readonly Slope[]): Cost {
  const power = (factor: number, ...used: readonly number[]) => ({ factor, powers: slopes.map((_, i) => used.filter((index) => index === i).length) });
  return { kind: 'polynomial', terms: slopes.flatMap(({ square, mixed, linear }, i) => [power(square, i, i), power(mixed, i, 0), power(linear, i)]) };
}

/** The slopes of {@link quadratic}, by hand. */
function exactSlopes(slopes: readonly Slope[]): Vector {
  const first = slopes[0]?.at ?? Number.NaN;
  const ofMixed = slopes.reduce((sum, { mixed, at }) => sum + mixed * at, 0);
  return slopes.map(({ square, mixed, linear, at }, i) => 2 * square * at + linear + mixed * first + (i === 0 ? ofMixed : 0));
}

const close = (a: Vector, random: Random): readonly [a: Vector, b: Vector] => [a, a.map((a_i) => a_i * (1 + 0.01 * random.normal()))];
