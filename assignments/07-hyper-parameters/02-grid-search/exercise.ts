import { defineExercise, type Random } from '@nabla/exercise-kit';
import type { Vector } from 'nabla';
import drive, { type Scores } from './driver.ts';
import * as solution from './solution.ts';

export default defineExercise(drive(solution), {
  points: 5,
  samples: [
    {
      name: 'the example of the statement',
      call: 'gridSearch',
      args: [{ eta: [0.1, 0.5], lambda: [0, 1, 5] }, table([[0.1, 0, 91], [0.1, 1, 92], [0.1, 5, 93.5], [0.5, 0, 94], [0.5, 1, 94.5], [0.5, 5, Number.NaN]])],
      // By hand: the largest number of the table.
      expected: { best: { eta: 0.5, lambda: 1 }, score: 94.5, tried: 6 },
    },
    {
      name: 'the points of the statement, in any order',
      call: 'visits',
      args: [{ eta: [0.1, 0.5], lambda: [0, 1, 5] }],
      // By hand: two values times three.
      expected: [[0.1, 0], [0.1, 1], [0.1, 5], [0.5, 0], [0.5, 1], [0.5, 5]],
    },
    {
      name: 'scores that are costs with their sign changed',
      call: 'gridSearch',
      args: [{ eta: [1, 10], lambda: [0.5, 2] }, table([[1, 0.5, -2.5], [1, 2, -0.75], [10, 0.5, -4], [10, 2, -1.5]])],
      // By hand.
      expected: { best: { eta: 1, lambda: 2 }, score: -0.75, tried: 4 },
    },
    {
      name: 'trainings that fail',
      call: 'gridSearch',
      args: [{ eta: [100, 3, 30], lambda: [5] }, table([[100, 5, Number.NaN], [3, 5, 17], [30, 5, Infinity]])],
      // By hand: only one score is a number.
      expected: { best: { eta: 3, lambda: 5 }, score: 17, tried: 3 },
    },
    {
      name: 'one hyper-parameter, one value',
      call: 'gridSearch',
      args: [{ hidden: [30] }, { kind: 'table', rows: [{ point: { hidden: 30 }, score: 95.42 }], otherwise: 0 }],
      // By hand; the score of the network with 30 hidden neurons in chapter 1 of the book.
      expected: { best: { hidden: 30 }, score: 95.42, tried: 1 },
    },
  ],
  secrets: (random) => [
    search('one hyper-parameter', axes([9], random), made(random)),
    search('two hyper-parameters, more values of the first', axes([7, 3], random), made(random)),
    search('two hyper-parameters, as many values of each', axes([5, 5], random), made(random)),
    search('three hyper-parameters', axes([2, 5, 4], random), made(random)),
    search('five hyper-parameters', axes([3, 2, 4, 2, 3], random), made(random)),
    search('hyper-parameters with a single value', axes([1, 6, 1, 2], random), made(random)),
    search('many trainings that fail', axes([6, 4, 5], random), { ...made(random), failed: 600 }),
    search('all trainings but one fail', { eta: [0.1, 1, 10], lambda: [0, 5] }, { kind: 'table', rows: [{ point: { eta: 1, lambda: 5 }, score: -1e-3 }], otherwise: Number.NaN }),
    search('a score of 0', { eta: [3, 2, 1] }, { kind: 'table', rows: [{ point: { eta: 2 }, score: 0 }], otherwise: -Infinity }),
    search('two hills', { eta: [0.01, 0.1, 1], lambda: [0.1, 1, 10] }, hills(random)),
    visits('the points of three hyper-parameters', axes([3, 4, 2], random)),
    visits('the points of four hyper-parameters, as many values of each', axes([3, 3, 3, 3], random)),
    visits('the points of one hyper-parameter', axes([6], random)),
  ],
});

type Space = Record<string, Vector>;

const search = (name: string, space: Space, scores: Scores) => ({ name, call: 'gridSearch', args: [space, scores] }) as const;

const visits = (name: string, space: Space) => ({ name, call: 'visits', args: [space] }) as const;

/** Rates in the first column, strengths of the regularisation in the second, scores in the third. */
function table(rows: readonly (readonly [eta: number, lambda: number, score: number])[]): Scores {
  return { kind: 'table', rows: rows.map(([eta, lambda, score]) => ({ point: { eta, lambda }, score })), otherwise: Number.NaN };
}

const NAMES = ['eta', 'lambda', 'hidden', 'patience', 'momentum'];

/** As many values as are asked for on each axis, all different, in no order. */
const axes = (sizes: readonly number[], random: Random): Space =>
  Object.fromEntries(sizes.map((size, axis) => [NAMES[axis] ?? '', random.vector(size)]));

const made = (random: Random): Extract<Scores, { kind: 'seeded' }> => ({ kind: 'seeded', seed: random.integer(0, 2 ** 31 - 1), failed: 100 });

/** Who changes one hyper-parameter at a time stays at the first point or at the last, where a smaller hill ends. */
const hills = (random: Random): Scores => {
  const shift = random.uniform(1, 5);
  const scores = [[0.01, 0.1, 60], [0.01, 1, 55], [0.01, 10, 50], [0.1, 0.1, 52], [0.1, 1, 90], [0.1, 10, 54], [1, 0.1, 51], [1, 1, 56], [1, 10, 70]] as const;
  return table(scores.map(([eta, lambda, score]) => [eta, lambda, score + shift]));
};
