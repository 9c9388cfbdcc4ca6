import { defineExercise, distribution, equallyLikely, follows, isSame, type Claim, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Vector } from 'nabla';
import drive from './driver.ts';
import * as solution from './solution.ts';

const driven = drive(solution);

/** The space of the statement. */
const STATEMENT = { eta: { low: 1e-4, high: 1, log: true }, lambda: { low: 0, high: 10 } };

export default defineExercise(driven, {
  points: 10,
  samples: [
    // By hand: which score is the largest. The same holds for the other samples.
    { name: 'the example of the statement', call: 'trial', args: [STATEMENT, [91, 94.5, Number.NaN, 93], 1], expected: { asked: 4, winner: 1, score: 94.5, tried: 4 } },
    { name: 'a single trial', call: 'trial', args: [{ hidden: { low: 20, high: 200 } }, [95.42], 2], expected: { asked: 1, winner: 0, score: 95.42, tried: 1 } },
    { name: 'scores that are costs with their sign changed', call: 'trial', args: [STATEMENT, [-2.5, -4, -0.75, -3, -1], 3], expected: { asked: 5, winner: 2, score: -0.75, tried: 5 } },
    {
      name: 'trainings that fail',
      call: 'trial',
      args: [STATEMENT, [Number.NaN, -Infinity, 12, Infinity, 11, Number.NaN], 4],
      expected: { asked: 6, winner: 2, score: 12, tried: 6 },
    },
  ],
  secrets: (random) => [
    { name: 'many trials', call: 'trial', args: [mixedSpace(random), random.vector(200), seedFrom(random)] },
    { name: 'the first one is the best', call: 'trial', args: [mixedSpace(random), sorted(40, random).toReversed(), seedFrom(random)] },
    { name: 'the last one is the best', call: 'trial', args: [mixedSpace(random), sorted(40, random), seedFrom(random)] },
    { name: 'all trainings but one fail', call: 'trial', args: [STATEMENT, [Number.NaN, Infinity, -Infinity, -7, Infinity, Number.NaN], seedFrom(random)] },
    { name: 'a score of 0', call: 'trial', args: [STATEMENT, [-Infinity, -3, 0, Number.NaN, -1], seedFrom(random)] },
    values('a linear axis', { lambda: linearRange(random) }, random),
    values('a linear axis above 0', { hidden: { low: random.uniform(20, 30), high: random.uniform(300, 500) } }, random),
    values('a logarithmic axis', { eta: logRange(random) }, random),
    values('a linear axis below 0', { shift: { low: random.uniform(-90, -80), high: random.uniform(-30, -20) } }, random),
    values('a logarithmic axis between large numbers', { hidden: { low: random.uniform(20, 30), high: random.uniform(3000, 5000), log: true } }, random),
    values('an axis that says it is not logarithmic', { momentum: { low: 0.01, high: 1, log: false } }, random),
    values('two linear axes', { lambda: linearRange(random), beta: linearRange(random) }, random),
    values('two logarithmic axes', { eta: logRange(random), lambda: logRange(random) }, random),
    values('a logarithmic axis and two linear ones', mixedSpace(random), random),
    property(driven, {
      name: 'other random numbers',
      given: fc.record({ seed: fc.nat(), n: fc.integer({ min: 1, max: 20 }) }),
      holds: async (subject, { seed, n }) => {
        const [here = null, there = null] = await Promise.all([seed, seed + 1].map((one) => subject.call('points', STATEMENT, n, one)));
        return isSame(here, there) ? 'With other random numbers the search tries the same points.' : null;
      },
    }),
  ],
});

const seedFrom = (random: Random): number => random.integer(0, 2 ** 31 - 1);

const linearRange = (random: Random): solution.Range => ({ low: random.uniform(-3, -2), high: random.uniform(4, 6) });

/** Over several orders of magnitude. */
const logRange = (random: Random): solution.Range => ({ low: random.uniform(1e-5, 2e-5), high: random.uniform(1, 3), log: true });

const mixedSpace = (random: Random): Record<string, solution.Range> => ({ lambda: linearRange(random), eta: logRange(random), beta: linearRange(random) });

/** From the smallest to the largest. */
const sorted = (length: number, random: Random): Vector => random.vector(length).toSorted((left, right) => left - right);

/** How many searches there are, and of how many points each: the more, the smaller the deviations that chance cannot explain. */
const [SEARCHES, POINTS] = [6, 400] as const;

/** Where the points of several searches lie on each axis, and on each two axes together. */
function values(name: string, space: Record<string, solution.Range>, random: Random) {
  const axes = Object.entries(space);
  return distribution(driven, {
    name,
    call: 'points',
    args: Array.from({ length: SEARCHES }, () => [space, POINTS, seedFrom(random)] as const),
    like: () => Array.from({ length: POINTS }, () => axes.map(() => 0)),
    claims: (searches) => {
      const columns = axes.map(([axis, range], index) => ({ axis, values: searches.flat().map((point) => shareOf(range, point[index] ?? Number.NaN)) }));
      const alone = columns.flatMap((column) => [inRange(column), ...follows({ what: `the ${whatOf(column, space)}`, values: column.values }, UNIFORM)]);
      const pairs = columns.flatMap((left, index) => columns.slice(index + 1).map((right) => independent(left, right)));
      return [...alone, ...columns.map(evenly), ...pairs];
    },
  });
}

/** Of a hyper-parameter: where its values lie between low, 0, and high, 1. */
type Column = { axis: string; values: Vector };

/** On a logarithmic axis halfway means halfway between the exponents. */
const shareOf = ({ low, high, log = false }: solution.Range, value: number): number =>
  log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);

const whatOf = ({ axis }: Column, space: Readonly<Record<string, solution.Range>>): string =>
  `${space[axis]?.log === true ? 'logarithms of the values' : 'values'} of \`${axis}\` (low as 0, high as 1)`;

const UNIFORM = { mean: 0.5, variance: 1 / 12, law: 'uniform' } as const;

/** Rounding may carry a value past the end of its range, but not visibly. */
const inRange = ({ axis, values: shares }: Column): Claim => {
  const isInside = shares.every((share) => share >= -1e-12 && share <= 1 + 1e-12);
  return () => (isInside ? null : `Some values of \`${axis}\` lie outside their range.`);
};

const evenly = ({ axis, values: shares }: Column): Claim =>
  equallyLikely({ what: `ten equal parts of the axis \`${axis}\``, counts: countsOf(shares.map((share) => Math.floor(10 * share)), 10) });

/** Sixteen fields of a board: values that go together leave some of them empty. */
const independent = (left: Column, right: Column): Claim =>
  equallyLikely({
    what: `the combinations of \`${left.axis}\` and \`${right.axis}\``,
    counts: countsOf(left.values.map((share, index) => 4 * Math.floor(4 * share) + Math.floor(4 * (right.values[index] ?? Number.NaN))), 16),
  });

const countsOf = (outcomes: readonly number[], kinds: number): Vector =>
  Array.from({ length: kinds }, (_, kind) => outcomes.filter((outcome) => outcome === kind).length);
