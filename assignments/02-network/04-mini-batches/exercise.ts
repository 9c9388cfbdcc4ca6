import { defineExercise, distribution, equallyLikely, shuffled, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 5,
  samples: [
    // By hand: ⌈7 / 3⌉ mini-batches, the last one with the rest.
    { name: 'the layout in the example of the statement', call: 'layout', args: [7, 3, 1], expected: { sizes: [3, 3, 1], sorted: [0, 1, 2, 3, 4, 5, 6] } },
    // By hand: 2 divides 6, so there is no rest.
    { name: 'the layout where nothing is left over', call: 'layout', args: [6, 2, 2], expected: { sizes: [2, 2, 2], sorted: [0, 1, 2, 3, 4, 5] } },
    // By hand: all that there is.
    { name: 'the layout of a mini-batch that is not filled', call: 'layout', args: [2, 5, 3], expected: { sizes: [2], sorted: [0, 1] } },
    // By hand.
    { name: 'a single sample', call: 'epochs', args: [1, 1, 4, 3], expected: [[0], [0], [0]] },
  ],
  secrets: (random) => [
    { name: 'the layout of a large training set', call: 'layout', args: [1234, 10, seedFrom(random)] },
    { name: 'the layout of mini-batches of one', call: 'layout', args: [9, 1, seedFrom(random)] },
    { name: 'the layout of a single mini-batch', call: 'layout', args: [8, 8, seedFrom(random)] },
    { name: 'the layout where one sample is left over', call: 'layout', args: [31, 10, seedFrom(random)] },
    { name: 'the layout where one sample is missing', call: 'layout', args: [29, 10, seedFrom(random)] },
    { name: 'the layout of a mini-batch that is larger by one', call: 'layout', args: [12, 13, seedFrom(random)] },
    distribution(driven, {
      name: 'every sample at every place',
      call: 'epochs',
      args: [[20, 6, seedFrom(random), 2000]],
      like: () => zeros(2000, 20),
      claims: ([orders = []]) => shuffled('the samples at one place', orders),
    }),
    distribution(driven, {
      name: 'every order of four samples',
      call: 'epochs',
      args: [[4, 2, seedFrom(random), 12_000]],
      like: () => zeros(12_000, 4),
      claims: ([orders = []]) => [equallyLikely({ what: 'the orders of four samples', counts: countsOf(orders) })],
    }),
    property(driven, {
      name: 'one epoch after the other',
      given: fc.record({ seed: fc.nat(), m: fc.integer({ min: 1, max: 60 }) }),
      holds: async (subject, { seed, m }) => {
        const epochs = await subject.call('epochs', 50, m, seed, 2);
        const [first, second] = Array.isArray(epochs) ? epochs.map(String) : [];
        return first === second ? 'Two epochs in a row see the samples in the same order.' : null;
      },
    }),
  ],
});

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

const zeros = (rows: number, columns: number): number[][] => Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

/** How often each of the 24 orders of four came; anything else is counted as well, in a place that stays too small or too large. */
function countsOf(orders: readonly (readonly number[])[]): readonly number[] {
  const counts = new Map(ordersOf([0, 1, 2, 3]).map((order) => [order.join(), 0]));
  for (const order of orders) counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1);
  return [...counts.values()];
}

const ordersOf = (rest: readonly number[]): readonly (readonly number[])[] =>
  rest.length === 0 ? [[]] : rest.flatMap((first) => ordersOf(rest.filter((other) => other !== first)).map((order) => [first, ...order]));
