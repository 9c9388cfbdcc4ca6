import { defineExercise, isAlike, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'the example of the statement',
      call: 'schedule',
      args: [[50, 60, 58, 60, 61, 55, 60, 59, 60, 62], 0.8, 2, 0.2],
      // By hand: the table of the statement.
      expected: [0.8, 0.8, 0.8, 0.8, 0.4, 0.4, 0.4, 0.2, 0.2],
    },
    {
      name: 'no patience to lose',
      call: 'schedule',
      args: [[10, 9, 11, 11, 12], 3, 1, 0],
      // By hand: halved after epoch 1 and after epoch 3.
      expected: [3, 3, 1.5, 1.5, 0.75],
    },
    {
      name: 'negative scores',
      call: 'schedule',
      args: [[-5, -4, -4.5, -4.25, -3, -3.5, -3.25, -3.125], 0.5, 2, 0.01],
      // By hand: halved after epochs 3 and 6.
      expected: [0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.125],
    },
    // By hand: 0.1 is below 0.2 from the start.
    { name: 'a floor above the first rate', call: 'schedule', args: [[70, 80], 0.1, 3, 0.2], expected: [] },
    // By hand.
    { name: 'no epoch at all', call: 'schedule', args: [[], 0.1, 3, 0], expected: [] },
  ],
  secrets: (random) => [
    { name: 'a new best in every epoch', call: 'schedule', args: [rising(12, random), 0.25, 1, 0.001] },
    { name: 'scores that only fall', call: 'schedule', args: [rising(17, random).toReversed(), 0.6, 3, 0] },
    { name: 'the same score again and again', call: 'schedule', args: [new Array<number>(23).fill(random.uniform(80, 90)), 5, 4, 0.01] },
    { name: 'one step from below the best to the best', call: 'schedule', args: [[90, 89, 90, 88, 89.5, 90, 91, 90, 91, 90.5, 91], 0.4, 3, 0] },
    { name: 'down to a 128th of the first rate', call: 'schedule', args: [plateau(130, random), 0.3, 10, 0.3 / 128] },
    { name: 'a floor between two rates', call: 'schedule', args: [plateau(60, random), 0.7, 4, 0.05] },
    { name: 'a floor that equals the first rate', call: 'schedule', args: [plateau(20, random), 0.05, 3, 0.05] },
    { name: 'costs with their sign changed', call: 'schedule', args: [accuracies(60, random).map((score) => (score - 100) / 50), 1.5, 2, 0] },
    { name: 'accuracies that rise and jump, little patience', call: 'schedule', args: [accuracies(80, random), 0.5, 2, 1e-6] },
    { name: 'accuracies that rise and jump, more patience', call: 'schedule', args: [accuracies(200, random), 2, 5, 2 / 1024] },
    property(solution, {
      name: 'only the past counts',
      given: fc.record({ ...TRAINING, seen: fc.nat() }),
      holds: async (subject, { scores, eta0, patience, floor, seen }) => {
        const cut = seen % (scores.length + 1);
        const [whole, part] = await Promise.all([scores, scores.slice(0, cut)].map(async (some) => numbersOf(await subject.call('schedule', some, eta0, patience, floor))));
        return isAlike(whole?.slice(0, cut) ?? [], part ?? []) ? null : 'The rate of an epoch changes with scores that are measured after it.';
      },
    }),
    property(solution, {
      name: 'other units of score and rate',
      given: fc.record(TRAINING),
      holds: async (subject, { scores, eta0, patience, floor }) => {
        const here = numbersOf(await subject.call('schedule', scores, eta0, patience, floor));
        const there = numbersOf(await subject.call('schedule', scores.map((score) => 4 * score - 1000), 8 * eta0, patience, 8 * floor));
        return isAlike(here.map((rate) => 8 * rate), there) ? null : 'With eight times the first rate and the floor, and scores on another scale, the rates are not eight times as large.';
      },
    }),
  ],
});

/** Few different scores, so that there are ties; rates and floors that are halved without rounding. */
const TRAINING = {
  scores: fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 30 }),
  eta0: fc.constantFrom(0.5, 1, 3),
  patience: fc.integer({ min: 1, max: 4 }),
  floor: fc.constantFrom(0, 0.125, 0.25, 0.3),
};

/** Every score is above the one before. */
const rising = (epochs: number, random: Random): Vector => sums(Array.from({ length: epochs }, () => random.uniform(0.1, 2)), 60);

/** The first score is the best, and no other comes near. */
const plateau = (epochs: number, random: Random): Vector => [95, ...Array.from({ length: epochs - 1 }, () => random.uniform(90, 94))];

/** As in real training: upward at first, then noise around a level; of 1,000 images, so that there are ties. */
const accuracies = (epochs: number, random: Random): Vector =>
  Array.from({ length: epochs }, (_, epoch) => Math.round(10 * (95 - 40 * Math.exp(-epoch / 8) + 0.4 * random.normal())) / 10);

const sums = (terms: Vector, start: number): Vector => terms.map((_, index) => terms.slice(0, index + 1).reduce((sum, term) => sum + term, start));
