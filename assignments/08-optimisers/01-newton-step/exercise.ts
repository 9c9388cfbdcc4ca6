import { defineExercise, experiment, isAlike, numbersOf, type Random, type TypedSubject } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { add, dot, hadamard, matVec, outer, scale, subtract, type Matrix, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'the narrow valley of the statement',
      call: 'newtonStep',
      args: [[2, 20], [[2, 0], [0, 20]]],
      // By hand: 2 / 2 and 20 / 20, downhill.
      expected: [-1, -1],
    },
    {
      name: 'two weights that work together',
      call: 'newtonStep',
      args: [[1, 2], [[4, 1], [1, 3]]],
      // By hand: the determinant is 11.
      expected: [-1 / 11, -7 / 11],
    },
    {
      name: 'a saddle',
      call: 'newtonStep',
      args: [[3, -5], [[0, 1], [1, 0]]],
      // By hand: the equations are Δw₂ = −3 and Δw₁ = 5.
      expected: [5, -3],
    },
    {
      name: 'three weights',
      call: 'newtonStep',
      args: [[5, 13, 2], [[1, 2, 0], [2, 4, 1], [0, 1, 0]]],
      // By hand: H (1, 2, 3) = (5, 13, 2).
      expected: [-1, -2, -3],
    },
    // By hand: −6 / 4.
    { name: 'a single weight', call: 'newtonStep', args: [[6], [[4]]], expected: [-1.5] },
  ],
  secrets: (random) => [
    { name: 'four weights in a valley', call: 'newtonStep', args: problem([0.5, 1, 2, 3], random) },
    { name: 'five weights at a saddle', call: 'newtonStep', args: problem([-2, -0.7, 0.5, 1.5, 3], random) },
    { name: 'three weights on a summit', call: 'newtonStep', args: problem([-3, -1.2, -0.5], random) },
    { name: 'twelve weights', call: 'newtonStep', args: problem([0.3, 0.5, 0.8, 1, 1.3, 1.6, 2, 2.5, 3, 4, 5, 7], random) },
    { name: 'a single weight where the cost bends down', call: 'newtonStep', args: [random.vector(1), [[-random.uniform(0.2, 0.4)]]] },
    { name: 'weights that do not work together', call: 'newtonStep', args: [random.vector(4), [[3, 0, 0, 0], [0, -0.5, 0, 0], [0, 0, 20, 0], [0, 0, 0, 0.25]]] },
    { name: 'nothing but zeros on the diagonal', call: 'newtonStep', args: [random.vector(4), [[0, 0, 0, 2], [0, 0, -3, 0], [0, -3, 0, 0], [2, 0, 0, 0]]] },
    { name: 'almost nothing in the first place', call: 'newtonStep', args: [random.vector(3), [[1e-18, 1, 2], [1, 1, -1], [2, -1, 0.5]]] },
    { name: 'slopes and curvatures that are all tiny', call: 'newtonStep', args: tiny(problem([0.5, 1, -2, 3], random)) },
    { name: 'a flat place', call: 'newtonStep', args: [[0, 0, 0], problem([1, -2, 3], random)[1]] },
    property(solution, {
      name: 'one step on a quadratic function',
      given: fc.integer({ min: 1, max: 4 }).chain((n) => fc.record({ H: regular(n), bottom: integers(n), w: integers(n) })),
      holds: async (subject, { H, bottom, w }) => {
        const step = numbersOf(await subject.call('newtonStep', matVec(H, subtract(w, bottom)), H));
        return isAlike(add(w, [...step]), bottom) ? null : 'On a quadratic function, a single step does not lead to the point where the gradient is 0.';
      },
    }),
    property(solution, {
      name: 'other units of the weights',
      given: fc.record({ H: regular(3), g: integers(3), units: fc.array(fc.constantFrom(0.25, 0.5, 2, 8), { minLength: 3, maxLength: 3 }) }),
      // A weight that is measured in other units, w = u w′, has the slope u g and the curvatures u_j u_k H.
      holds: async (subject, { H, g, units }) => {
        const here = numbersOf(await subject.call('newtonStep', g, H));
        const there = numbersOf(await subject.call('newtonStep', hadamard(units, g), H.map((row, j) => scale(units[j] ?? Number.NaN, hadamard(units, row)))));
        return isAlike(here, hadamard(units, [...there])) ? null : 'The step is another one when the weights are measured in other units.';
      },
    }),
    experiment(solution, {
      name: 'five steps down a bowl that is not quadratic',
      what: 'The number of decimal places to which the lowest point is known after five steps',
      effect: digitsAfter,
      // NumPy: 15.2, doubling with every step; plain gradient descent comes to 1.
      atLeast: 12,
    }),
  ],
});

/** A gradient, and a Hessian with these eigenvalues: its axes are turned by a reflection, so that no entry is 0. */
function problem(eigenvalues: Vector, random: Random): readonly [gradient: Vector, hessian: Matrix] {
  const u = random.vector(eigenvalues.length);
  const reflect = (x: Vector): Vector => subtract(x, scale((2 * dot(u, x)) / dot(u, u), u));
  const rows = eigenvalues.map((eigenvalue, j) => scale(eigenvalue, reflect(eigenvalues.map((_, k) => (j === k ? 1 : 0)))));
  const hessian = eigenvalues.map((_, k) => reflect(rows.map((row) => row[k] ?? Number.NaN)));
  return [random.vector(eigenvalues.length), hessian.map((row, j) => row.map((entry, k) => (entry + (hessian[k]?.[j] ?? Number.NaN)) / 2))];
}

const tiny = ([gradient, hessian]: ReturnType<typeof problem>) => [scale(1e-6, gradient), hessian.map((row) => scale(1e-6, row))] as const;

const integers = (n: number) => fc.array(fc.integer({ min: -5, max: 5 }), { minLength: n, maxLength: n });

/** L D Lᵀ for a triangular L with ones on the diagonal and a D of both signs: symmetric, regular, and exact in whole numbers. */
function regular(n: number) {
  const entries = fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: n, maxLength: n }), { minLength: n, maxLength: n });
  const diagonal = fc.array(fc.constantFrom(-2, -1, 1, 2), { minLength: n, maxLength: n });
  return fc.record({ entries, diagonal }).map(({ entries: below, diagonal: D }) => {
    const L = below.map((row, j) => row.map((entry, k) => (k < j ? entry : Number(k === j))));
    return D.map((_, k) => L.map((row) => row[k] ?? Number.NaN)).map((column, k) => outer(scale(D[k] ?? Number.NaN, column), column)).reduce((sum, term) => sum.map((row, j) => add(row, term[j] ?? [])));
  });
}

/** Where the slopes of C = e^(w₁ + 3w₂ − 0.1) + e^(w₁ − 3w₂ − 0.1) + e^(−w₁ − 0.1) vanish: Boyd and Vandenberghe, Convex Optimization, equation (9.20). */
const LOWEST = [-Math.LN2 / 2, 0];

/** The exponents of that cost: each term is e^(a · w − 0.1). */
const EXPONENTS = [[1, 3], [1, -3], [-1, 0]];

async function digitsAfter(subject: TypedSubject<typeof solution>): Promise<number> {
  let w = [-1, 0.4];
  for (let step = 0; step < 5; step += 1) {
    const terms = EXPONENTS.map((a) => ({ a, size: Math.exp(dot(a, w) - 0.1) }));
    const gradient = [0, 1].map((j) => terms.reduce((sum, { a, size }) => sum + size * (a[j] ?? 0), 0));
    const hessian = [0, 1].map((j) => [0, 1].map((k) => terms.reduce((sum, { a, size }) => sum + size * (a[j] ?? 0) * (a[k] ?? 0), 0)));
    w = add(w, [...numbersOf(await subject.call('newtonStep', gradient, hessian))]);
  }
  return -Math.log10(Math.max(1e-16, Math.hypot(...subtract(w, LOWEST))));
}
