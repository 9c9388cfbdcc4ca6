import { defineExercise, isRecord, isSame, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Vector } from 'nabla';
import * as solution from './solution.ts';

/** Accuracies in per cent on 10,000 validation images after each epoch of the model `overfit-1000`, seed 0: 30 hidden neurons, 1,000 training images. */
const RECORDED = [
  54.88, 64.67, 68.89, 73, 75.06, 74.8, 78, 77.2, 78.3, 79.09, 79.07, 79.63, 79.84, 79.95, 79.82, 80.64, 80.58, 80.83, 80.68, 81.03, 81.1, 81, 80.96, 80.92, 80.96, 81.33, 81.16, 81.51,
  81.37, 81.03, 81.17, 81.11, 81.3, 81.31, 81.43, 81.34, 81.53, 81.5, 81.62, 81.51, 81.7, 81.77, 81.61, 81.74, 81.64, 81.5, 81.68, 81.62, 81.59, 81.55, 81.71, 81.7, 81.76, 81.63, 81.85, 81.73,
];

/** Costs on the validation images in the same training. */
const RECORDED_COSTS = [
  2.22293, 1.85605, 1.67936, 1.48745, 1.39264, 1.41151, 1.27384, 1.30479, 1.26143, 1.2188, 1.2217, 1.2011, 1.20095, 1.21426, 1.20786, 1.17597, 1.18393, 1.17552, 1.1959, 1.18433, 1.202,
  1.19674, 1.20809, 1.21534, 1.21812, 1.20326,
];

export default defineExercise(solution, {
  points: 10,
  samples: [
    // By hand: the table of the statement.
    { name: 'the example of the statement', call: 'earlyStop', args: [[50, 60, 58, 61, 61, 59, 60, 70], 3], expected: { stop: 6, best: 3 } },
    // By hand: the counter stands at 2 in the end.
    { name: 'more patience', call: 'earlyStop', args: [[50, 60, 58, 61, 61, 59, 60, 70], 4], expected: { stop: null, best: 7 } },
    // By hand.
    { name: 'negative scores', call: 'earlyStop', args: [[-3, -1, -2, -4], 2], expected: { stop: 3, best: 1 } },
    // By hand: 70 is the first score, and so a new best.
    { name: 'a single epoch', call: 'earlyStop', args: [[70], 1], expected: { stop: null, best: 0 } },
    // By hand: epoch 20 has 81.1, and 81, 80.96 and 80.92 follow.
    { name: 'the first epochs of a recorded training', call: 'earlyStop', args: [RECORDED.slice(0, 30), 3], expected: { stop: 23, best: 20 } },
  ],
  secrets: (random) => [
    { name: 'a recorded training, the patience of the book', call: 'earlyStop', args: [RECORDED, 10] },
    { name: 'a recorded training, more patience than it needs', call: 'earlyStop', args: [RECORDED, 11] },
    { name: 'costs with their sign changed', call: 'earlyStop', args: [RECORDED_COSTS.map((cost) => -cost), 5] },
    { name: 'a new best in every epoch', call: 'earlyStop', args: [rising(12, random), 1] },
    { name: 'scores that only fall', call: 'earlyStop', args: [rising(9, random).toReversed(), 4] },
    { name: 'the same score again and again', call: 'earlyStop', args: [new Array<number>(11).fill(random.uniform(80, 90)), 7] },
    { name: 'the counter runs out in the last epoch', call: 'earlyStop', args: [[...rising(6, random), 40, 41, 42], 3] },
    { name: 'the scores end one epoch before', call: 'earlyStop', args: [[...rising(6, random), 40, 41, 42], 4] },
    { name: 'many misses, but never in a row', call: 'earlyStop', args: [[50, 49, 51, 50, 52, 51, 53, 52, 54, 53, 55], 2] },
    { name: 'slow rise below the best', call: 'earlyStop', args: [[90, 70, 71, 72, 73, 74, 75, 76], 5] },
    { name: 'a better score when all is over', call: 'earlyStop', args: [[60, 65, 64, 63, 99, 98, 97], 2] },
    { name: 'the best score comes twice', call: 'earlyStop', args: [[70, 80, 75, 80, 79, 80], 6] },
    { name: 'accuracies that rise and jump, little patience', call: 'earlyStop', args: [accuracies(80, random), 2] },
    { name: 'accuracies that rise and jump, more patience', call: 'earlyStop', args: [accuracies(200, random), 6] },
    property(solution, {
      name: 'only the past counts',
      given: fc.record({ scores: SCORES, later: SCORES, patience: PATIENCE }),
      holds: async (subject, { scores, later, patience }) => {
        const here = await subject.call('earlyStop', scores, patience);
        if (!isRecord(here) || here['stop'] === null) return null;
        return isSame(here, await subject.call('earlyStop', [...scores, ...later], patience)) ? null : 'The answer changes with scores of epochs after the stop.';
      },
    }),
    property(solution, {
      name: 'other units',
      given: fc.record({ scores: SCORES, patience: PATIENCE }),
      holds: async (subject, { scores, patience }) => {
        const [here = null, there = null] = await Promise.all([scores, scores.map((score) => 4 * score - 1000)].map((some) => subject.call('earlyStop', some, patience)));
        return isSame(here, there) ? null : 'The answer changes when all scores are measured on another scale.';
      },
    }),
  ],
});

/** Few different scores, so that there are ties. */
const SCORES = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 25 });

const PATIENCE = fc.integer({ min: 1, max: 4 });

/** Every score is above the one before. */
function rising(epochs: number, random: Random): Vector {
  let score = 60;
  return Array.from({ length: epochs }, () => (score += random.uniform(0.1, 2)));
}

/** As in real training: upward at first, then noise around a level; of 1,000 images, so that there are ties. */
const accuracies = (epochs: number, random: Random): Vector =>
  Array.from({ length: epochs }, (_, epoch) => Math.round(10 * (95 - 40 * Math.exp(-epoch / 8) + 0.4 * random.normal())) / 10);
