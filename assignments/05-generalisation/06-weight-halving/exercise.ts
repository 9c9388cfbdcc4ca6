import { close, defineExercise, isAlike, shaped } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { add, hadamard, matVec, scale, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  samples: [
    // By hand: halved, as in the book.
    { name: 'half of the neurons were dropped', call: 'scaleForTest', args: [[[1, -2, 0.5], [4, 0, -1]], 0.5], expected: [[0.5, -1, 0.25], [2, 0, -0.5]] },
    // By hand: 0.8 of each.
    { name: 'the example of the statement', call: 'scaleForTest', args: [[[5, -10], [2.5, 1]], 0.2], expected: [[4, -8], [2, 0.8]] },
    // By hand.
    { name: 'no neuron was dropped', call: 'scaleForTest', args: [[[3, -7, 0.1]], 0], expected: [[3, -7, 0.1]] },
    // By hand: a tenth of each.
    { name: 'most neurons were dropped', call: 'scaleForTest', args: [[[3], [-7]], 0.9], expected: [[0.3], [-0.7]] },
  ],
  secrets: (random) => [
    { name: 'more neurons in the next layer', call: 'scaleForTest', args: [random.matrix(5, 3), 0.25] },
    { name: 'fewer neurons in the next layer', call: 'scaleForTest', args: [random.matrix(2, 6), 0.4] },
    { name: 'as many neurons in the next layer', call: 'scaleForTest', args: [random.matrix(4, 4), 0.7] },
    { name: 'a single weight', call: 'scaleForTest', args: [random.matrix(1, 1), 0.15] },
    { name: 'large weights', call: 'scaleForTest', args: [random.matrix(3, 4).map((row) => scale(1000, row)), 0.35] },
    { name: 'hardly any neuron was dropped', call: 'scaleForTest', args: [random.matrix(3, 5), 0.01] },
    { name: 'nearly all neurons were dropped', call: 'scaleForTest', args: [random.matrix(5, 2), 0.99] },
    { name: 'from 100 neurons to ten digits', call: 'scaleForTest', args: [random.matrix(10, 100), 0.5] },
    property(solution, {
      name: 'what the next layer is used to',
      given: fc.record({ W: fc.array(vectorOf(3), { minLength: 2, maxLength: 2 }), a: vectorOf(3), p: fc.constantFrom(0.1, 0.25, 0.5, 0.8) }),
      holds: async (subject, { W, a, p }) => {
        const scaled = shaped(W, await subject.call('scaleForTest', W, p));
        if (!scaled.ok) return scaled.mismatch;
        const inTraining = MASKS.map((mask) => scale(chanceOf(mask, p), matVec(W, hadamard(mask, a)))).reduce(add);
        return isAlike(matVec(scaled.value, a), inTraining) ? null : 'With all neurons, the next layer is not given the mean of what it was given in training.';
      },
    }),
    property(solution, {
      name: 'one scaling after the other',
      given: fc.record({ W: fc.array(vectorOf(2), { minLength: 3, maxLength: 3 }), p: PROBABILITY, q: PROBABILITY }),
      holds: async (subject, { W, p, q }) => {
        const first = shaped(W, await subject.call('scaleForTest', W, p));
        if (!first.ok) return first.mismatch;
        return close().check(W.map((row) => scale((1 - p) * (1 - q), row)), await subject.call('scaleForTest', first.value, q));
      },
    }),
  ],
});

const PROBABILITY = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.8);

const vectorOf = (length: number) => fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length, maxLength: length });

/** The eight masks of three neurons. */
const MASKS: readonly Vector[] = [0, 1].flatMap((one) => [0, 1].flatMap((two) => [0, 1].map((three) => [one, two, three])));

const chanceOf = (mask: Vector, p: number): number => mask.reduce((chance, entry) => chance * (entry === 1 ? 1 - p : p), 1);
