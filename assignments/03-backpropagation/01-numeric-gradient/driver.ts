import { dot, sigmoid, type Vector } from 'nabla';
import type * as solution from './solution.ts';

/** A function of θ as data. */
export type Cost = Polynomial | Waves | Neuron;

/** The sum of all terms, each a factor times the powers of θ_1, θ_2 … */
type Polynomial = { kind: 'polynomial'; terms: { factor: number; powers: number[] }[] };

/** Σ sin(frequency_i θ_i). */
type Waves = { kind: 'waves'; frequencies: Vector };

/** ½ (σ(w · x + b) − y)², the cost of one neuron; θ is w followed by b. */
type Neuron = { kind: 'neuron'; x: Vector; y: number };

/** Runs beside the submission and makes functions of data. */
export default (submission: typeof solution) => ({
  numericGradient: (cost: Cost, ...rest: [theta: Vector, h?: number]): Vector => submission.numericGradient((theta) => valueOf(cost, theta), ...rest),
  relativeError: (a: Vector, b: Vector): number => submission.relativeError(a, b),
});

function valueOf(cost: Cost, theta: Vector): number {
  switch (cost.kind) {
    case 'polynomial':
      return sum(cost.terms.map(({ factor, powers }) => powers.reduce((product, power, i) => product * (theta[i] ?? Number.NaN) ** power, factor)));
    case 'waves':
      return sum(cost.frequencies.map((frequency, i) => Math.sin(frequency * (theta[i] ?? Number.NaN))));
    case 'neuron':
      return 0.5 * (sigmoid(dot(theta.slice(0, -1), cost.x) + (theta.at(-1) ?? Number.NaN)) - cost.y) ** 2;
    default:
      return cost satisfies never;
  }
}

const sum = (terms: Vector): number => terms.reduce((total, term) => total + term, 0);
