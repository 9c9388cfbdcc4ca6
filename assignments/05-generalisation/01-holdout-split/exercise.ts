import { defineExercise, distribution, equallyLikely, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

export default defineExercise(driven, {
  points: 5,
  samples: [
    {
      name: 'the layout in the example of the statement',
      call: 'layout',
      args: [10, [0.5, 0.3, 0.2], 1],
      // By hand.
      expected: { parts: 3, sized: [true, true], sorted: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    },
    {
      name: 'the layout where the shares are no whole numbers',
      call: 'layout',
      args: [7, [0.4, 0.35, 0.25], 2],
      // By hand: 2 or 3 of 2.8, then 2 or 3 of 2.45, and what is left.
      expected: { parts: 3, sized: [true, true], sorted: [0, 1, 2, 3, 4, 5, 6] },
    },
    // By hand.
    { name: 'the layout of a single part', call: 'layout', args: [4, [1], 3], expected: { parts: 1, sized: [], sorted: [0, 1, 2, 3] } },
    // By hand: there is nothing to choose.
    { name: 'a single part, split after split', call: 'partsOf', args: [3, [1], 4, 2], expected: [[0, 0, 0], [0, 0, 0]] },
  ],
  secrets: (random) => [
    { name: 'the layout of the data of the book, a tenth of them', call: 'layout', args: [7000, [5 / 7, 1 / 7, 1 / 7], seedFrom(random)] },
    { name: 'the layout of four unequal parts', call: 'layout', args: [101, [0.15, 0.45, 0.3, 0.1], seedFrom(random)] },
    { name: 'the layout of three thirds', call: 'layout', args: [20, [1 / 3, 1 / 3, 1 / 3], seedFrom(random)] },
    { name: 'the layout of ten parts of a tenth', call: 'layout', args: [25, new Array<number>(10).fill(0.1), seedFrom(random)] },
    { name: 'the layout of parts that may be empty', call: 'layout', args: [5, [0.04, 0.06, 0.9], seedFrom(random)] },
    { name: 'the layout of a last part that may be empty', call: 'layout', args: [6, [0.55, 0.4, 0.05], seedFrom(random)] },
    { name: 'the layout of a single sample', call: 'layout', args: [1, [0.6, 0.2, 0.2], seedFrom(random)] },
    { name: 'the layout of a small first part', call: 'layout', args: [1000, [0.02, 0.98], seedFrom(random)] },
    distribution(driven, {
      name: 'every sample in every part',
      call: 'partsOf',
      args: [[12, [0.25, 0.25, 0.25, 0.25], seedFrom(random), 4000]],
      like: () => lists(4000, 12),
      claims: ([splits = []]) => Array.from({ length: 12 }, (_, index) => equallyLikely({ what: 'the parts of one sample', counts: countsOf(['0', '1', '2', '3'], splits.map((parts) => String(parts[index]))) })),
    }),
    distribution(driven, {
      name: 'every way to deal out four samples',
      call: 'partsOf',
      args: [[4, [0.25, 0.25, 0.25, 0.25], seedFrom(random), 12_000]],
      like: () => lists(12_000, 4),
      claims: ([splits = []]) => [equallyLikely({ what: 'the ways to deal out four samples', counts: countsOf(ordersOf(['0', '1', '2', '3']).map(String), splits.map(String)) })],
    }),
    property(driven, {
      name: 'one split after the other',
      given: fc.record({ seed: fc.nat(), share: fc.integer({ min: 3, max: 7 }) }),
      holds: async (subject, { seed, share }) => {
        const splits = await subject.call('partsOf', 60, [share / 10, 1 - share / 10], seed, 2);
        const [first, second] = Array.isArray(splits) ? splits.map(String) : [];
        return first === second ? 'Two splits in a row, with later random numbers, are the same.' : null;
      },
    }),
  ],
});

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

const lists = (rows: number, columns: number): number[][] => Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

/** How often each outcome came; anything else is counted as well, in a place that is one too many. */
function countsOf(outcomes: readonly string[], found: readonly string[]): readonly number[] {
  const counts = new Map(outcomes.map((outcome) => [outcome, 0]));
  for (const outcome of found) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts.values()];
}

const ordersOf = (rest: readonly string[]): readonly (readonly string[])[] =>
  rest.length === 0 ? [[]] : rest.flatMap((first, index) => ordersOf(rest.toSpliced(index, 1)).map((order) => [first, ...order]));
