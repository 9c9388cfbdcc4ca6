import { defineExercise, distribution, happens, isAlike, numbersOf, type Claim, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { dot, scale, type Vector } from 'nabla';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 15,
  samples: [
    // By hand.
    { name: 'mask: the layout of one neuron after the other', call: 'layout', args: [6, 0.5, 1], expected: { entries: 6, others: 0 } },
    // By hand: nobody is dropped.
    { name: 'mask: none is dropped', call: 'masks', args: [3, 0, 2, 2], expected: [[1, 1, 1], [1, 1, 1]] },
    // By hand: three quarters of 0.8 and 1.2 are 0.6 and 0.9.
    { name: 'forward: the example of the statement', call: 'dropoutForward', args: [[0.6, 0.2, 0.9], [1, 0, 1], 0.25], expected: [0.8, 0, 1.2] },
    // By hand.
    { name: 'backward: the example of the statement', call: 'dropoutBackward', args: [[0.3, -0.6, -0.15], [1, 0, 1], 0.25], expected: [0.4, 0, -0.2] },
    // By hand.
    { name: 'forward: none is dropped', call: 'dropoutForward', args: [[0.5, -2], [1, 1], 0], expected: [0.5, -2] },
    // By hand: a tenth stays, so that what stays counts ten times.
    { name: 'backward: few neurons stay', call: 'dropoutBackward', args: [[0.5, -2, 3, 0.25], [0, 0, 1, 0], 0.9], expected: [0, 0, 30, 0] },
  ],
  secrets: (random) => [
    { name: 'mask: the layout of a large layer', call: 'layout', args: [800, 0.2, seedFrom(random)] },
    { name: 'mask: the layout of a single neuron', call: 'layout', args: [1, 0.7, seedFrom(random)] },
    { name: 'mask: none is dropped, whatever the random number', call: 'maskOfZeros', args: [5, 0] },
    masksOf('mask: every combination of three neurons, half of them dropped', 3, 0.5, random),
    masksOf('mask: every combination of three neurons, a fifth of them dropped', 3, 0.2, random),
    masksOf('mask: every combination of four neurons, three quarters of them dropped', 4, 0.75, random),
    distribution(driven, {
      name: 'mask: the same neuron in one mask after the other',
      call: 'masks',
      args: [[1, 0.4, seedFrom(random), 8000]],
      like: () => zeros(8000, 1),
      claims: ([masks = []]) => combinations(pairsOf(masks.flat()), 2, 0.4),
    }),
    distribution(driven, {
      name: 'mask: how many of a large layer',
      call: 'masks',
      args: [[500, 0.9, seedFrom(random), 20]],
      like: () => zeros(20, 500),
      claims: ([masks = []]) => [happens({ what: 'Neurons that stay', count: masks.flat().filter((entry) => entry === 1).length, n: 10_000, p: 0.1 })],
    }),
    { name: 'forward: half of a layer', call: 'dropoutForward', args: [random.vector(8), halfOf(8), 0.5] },
    { name: 'forward: a fifth dropped', call: 'dropoutForward', args: [random.vector(6), [1, 1, 0, 1, 1, 1], 0.2] },
    { name: 'forward: most are dropped', call: 'dropoutForward', args: [random.vector(5), [0, 0, 0, 1, 0], 0.99] },
    { name: 'forward: chance dropped all', call: 'dropoutForward', args: [random.vector(4), [0, 0, 0, 0], 0.4] },
    { name: 'forward: chance dropped none', call: 'dropoutForward', args: [random.vector(4), [1, 1, 1, 1], 0.4] },
    { name: 'forward: a single neuron', call: 'dropoutForward', args: [random.vector(1), [1], 0.3] },
    { name: 'backward: half of a layer', call: 'dropoutBackward', args: [random.vector(8), halfOf(8), 0.5] },
    { name: 'backward: a fifth dropped', call: 'dropoutBackward', args: [random.vector(6), [1, 0, 1, 1, 1, 1], 0.2] },
    { name: 'backward: large slopes', call: 'dropoutBackward', args: [scale(1000, random.vector(5)), [0, 1, 0, 0, 1], 0.7] },
    { name: 'backward: chance dropped none', call: 'dropoutBackward', args: [random.vector(4), [1, 1, 1, 1], 0.6] },
    property(driven, {
      name: 'forward: the mean over all masks',
      given: fc.record({ a: vectorOf(3), p: PROBABILITY }),
      holds: async (subject, { a, p }) => {
        const results = await Promise.all(MASKS_OF_3.map(async (mask) => numbersOf(await subject.call('dropoutForward', a, mask, p))));
        const mean = a.map((_, j) => results.reduce((sum, result, index) => sum + chanceOf(MASKS_OF_3[index] ?? [], p) * (result[j] ?? Number.NaN), 0));
        return isAlike(mean, a) ? null : 'The mean over all masks, each with its probability, is not the activation without dropout.';
      },
    }),
    property(driven, {
      name: 'both: the way back belongs to the way forward',
      given: fc.record({ a: vectorOf(5), delta: vectorOf(5), mask: fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }), p: PROBABILITY }),
      holds: async (subject, { a, delta, mask, p }) => {
        // The way forward is linear: moving a by some amount moves ã by the way forward of that amount.
        const [forward = [], backward = []] = await Promise.all([subject.call('dropoutForward', a, mask, p), subject.call('dropoutBackward', delta, mask, p)]).then((both) => both.map(numbersOf));
        if (forward.length !== a.length || backward.length !== a.length) return 'There is not one number for each neuron.';
        return isAlike(dot(delta, [...forward]), dot([...backward], a)) ? null : 'The slopes of the way back are not those of the way forward.';
      },
    }),
  ],
});

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

const PROBABILITY = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.8);

const vectorOf = (length: number) => fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: length, maxLength: length });

/** Every second neuron. */
const halfOf = (n: number): Vector => Array.from({ length: n }, (_, j) => j % 2);

const zeros = (rows: number, columns: number): Vector[] => Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

const masksOf = (name: string, n: number, p: number, random: Random) =>
  distribution(driven, {
    name,
    call: 'masks',
    args: [[n, p, seedFrom(random), 6000]],
    like: () => zeros(6000, n),
    claims: ([masks = []]) => combinations(masks, n, p),
  });

/** Every mask of n independent neurons comes as often as its probability says; anything else is then missing from one of them. */
const combinations = (masks: readonly Vector[], n: number, p: number): readonly Claim[] =>
  allMasks(n).map((mask) => happens({ what: `Masks with the ones and zeros ${mask.join(' ')}`, count: masks.filter((other) => isAlike(other, mask)).length, n: masks.length, p: chanceOf(mask, p) }));

const allMasks = (n: number): readonly Vector[] => Array.from({ length: 2 ** n }, (_, bits) => Array.from({ length: n }, (__, j) => Math.floor(bits / 2 ** j) % 2));

const MASKS_OF_3 = allMasks(3);

const chanceOf = (mask: Vector, p: number): number => mask.reduce((chance, entry) => chance * (entry === 1 ? 1 - p : p), 1);

/** The first and the second, the third and the fourth … */
const pairsOf = (entries: Vector): readonly Vector[] => Array.from({ length: Math.floor(entries.length / 2) }, (_, pair) => entries.slice(2 * pair, 2 * pair + 2));
