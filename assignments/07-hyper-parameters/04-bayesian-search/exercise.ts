import { close, defineExercise, experiment, isAlike, isRecord, numbersOf, type Random, type Received, type TypedSubject } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import type { Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 25,
  samples: [
    {
      name: 'the example of the statement',
      call: 'gpPosterior',
      args: [[-1, 1], [1, 3], [0, 1, 3], { length: 1 / Math.sqrt(Math.LN2), signal: 1, noise: 0.5 }],
      // By hand, confirmed by NumPy: 2, 2 + 3/4 and 2 + 63/256; the roots of 1/3, 19/96 and 372859/393216.
      expected: { mean: [2, 2.75, 2.24609375], std: [0.5773502691896257, 0.4448782605013047, 0.9737707491203706] },
    },
    {
      name: 'one observation',
      call: 'gpPosterior',
      args: [[0.25], [3], [0.25, 0.75], { length: 0.5, signal: 2, noise: 0.5 }],
      // By hand: the only observation is the mean; the roots of 4 − 16/4.25 and 4 − 16 e^−1 / 4.25.
      expected: { mean: [3, 3], std: [0.485071250072666, 1.617109181170263] },
    },
    {
      name: 'three rates have been tried',
      call: 'gpPosterior',
      args: [[0, 0.5, 1], [0.2, 1, 0.4], [0.1, 0.3, 0.5, 0.7, 0.9], { length: 0.3, signal: 1, noise: 1e-3 }],
      // NumPy float64.
      expected: {
        mean: [0.3323222207772849, 0.7442032056242032, 0.9999993350475251, 0.8527832851796433, 0.520017743456682],
        std: [0.26607044828338294, 0.4119128969319462, 0.000999999429248558, 0.4119128969319464, 0.26607044828338255],
      },
    },
    {
      name: 'the same point twice',
      call: 'gpPosterior',
      args: [[2, -1, 2], [4, 7, 5], [2, -1, 0.5, -20], { length: 1.5, signal: 2, noise: 0.4 }],
      // NumPy float64.
      expected: {
        mean: [4.520954280232975, 6.930443871569841, 5.752560774252835, 5.333333333333333],
        std: [0.2800068088199365, 0.3920944217386864, 1.2141967777102143, 2],
      },
    },
    {
      name: 'expected improvement, the example of the statement',
      call: 'expectedImprovement',
      args: [[2, 3, 1, 5, 2], [1, 2, 1, 0, 0], 2],
      // By hand with φ and Φ from Python's math: φ(0), Φ(½) + 2 φ(½), −Φ(−1) + φ(−1), and 0 twice.
      expected: [0.3989422804014327, 1.3955931148026122, 0.08331547058768629, 0, 0],
    },
    {
      name: 'expected improvement after three rates',
      call: 'expectedImprovement',
      args: [[0.3323222207772849, 0.7442032056242032, 0.9999993350475251, 0.8527832851796433], [0.26607044828338294, 0.4119128969319462, 0.000999999429248558, 0.4119128969319464], 1],
      // Python's math, from the formula of the statement.
      expected: [0.0005179117516154646, 0.06713657329015006, 0.00039860966466568503, 0.10110596559602053],
    },
  ],
  secrets: (random) => [
    posterior('five observations in no order', { X: apart(5, random), spread: 2 }, { length: 0.8, signal: 1.5, noise: 0.2 }, random),
    posterior('many noisy observations', { X: apart(30, random), spread: 3 }, { length: 2, signal: 0.7, noise: 0.5 }, random),
    posterior('accuracies in per cent', { X: apart(6, random), spread: 4 }, { length: 1.2, signal: 6, noise: 1 }, random),
    posterior('a function that hardly varies', { X: apart(7, random), spread: 0.02 }, { length: 0.6, signal: 0.01, noise: 0.002 }, random),
    posterior('points that were tried several times', { X: [...apart(4, random), ...apart(4, random)].map(Math.round), spread: 1 }, { length: 1.3, signal: 0.9, noise: 0.3 }, random),
    posterior('more noise than signal', { X: apart(8, random), spread: 2 }, { length: 0.9, signal: 0.6, noise: 2.5 }, random),
    {
      name: 'exact observations, where they were made and next to them',
      call: 'gpPosterior',
      args: exact(30, random),
      // Of a variance of 0, rounding leaves 1e-15 or so, and of that the root.
      checker: close({ absolute: 1e-6 }),
    },
    improvement('candidates on both sides of the best', { gain: () => random.normal(), std: () => random.uniform(0.2, 2) }, random),
    improvement('candidates with little hope', { gain: () => random.uniform(-400, -200), std: () => random.uniform(80, 120) }, random),
    improvement('candidates that are far better', { gain: () => random.uniform(3, 9), std: () => random.uniform(0.5, 1) }, random),
    improvement('almost certain candidates', { gain: () => random.normal(), std: () => random.uniform(1e-4, 1e-3) }, random),
    improvement('certain candidates among others', { gain: () => random.normal(), std: () => random.integer(0, 1) }, random),
    { name: 'certain candidates that are as good as the best', call: 'expectedImprovement', args: [[7, 7, -7], [0, 1.5, 0], 7] },
    ...RELATIONS,
    search(landscape(random)),
  ],
});

/** Points that are at least half a unit from each other, shuffled. */
function apart(n: number, random: Random): Vector {
  const points = Array.from({ length: n }, (_, index) => ({ x: index + random.uniform(-0.25, 0.25) - 2, place: random.next() }));
  return points.toSorted((left, right) => left.place - right.place).map(({ x }) => x);
}

type Trials = { readonly X: Vector; readonly spread: number };

/** Scores around 90, judged at points between the observations and around them, and at one far away. */
const posterior = (name: string, { X, spread }: Trials, kernel: solution.Kernel, random: Random) => {
  const xs = [...random.vector(5).map((x) => 3 * x), X[0] ?? 0, 1e3];
  return { name, call: 'gpPosterior', args: [X, X.map(() => 90 + spread * random.normal()), xs, kernel] } as const;
};

/** Without noise the process knows what it has seen, and right beside it nearly as much. The points are far enough apart for rounding to stay small. */
function exact(n: number, random: Random) {
  const X = Array.from({ length: n }, (_, index) => index + random.uniform(-0.1, 0.1));
  return [X, random.vector(n), [...X, ...X.map((x) => x + 1e-9)], { length: random.uniform(0.6, 0.7), signal: random.uniform(1, 2), noise: 0 }] as const satisfies Parameters<typeof solution.gpPosterior>;
}

type Candidates = { readonly gain: () => number; readonly std: () => number };

const improvement = (name: string, { gain, std }: Candidates, random: Random) => {
  const best = random.uniform(-2, 2);
  const gains = Array.from({ length: 8 }, gain);
  return { name, call: 'expectedImprovement', args: [gains.map((more) => best + more), gains.map(std), best] } as const;
};

/** Multiples of ¼. Of all floating-point numbers most are so close to 0 that one could not tell them apart. */
function quarters(low: number, high: number) {
  return fc.integer({ min: 4 * low, max: 4 * high }).map((count) => count / 4);
}

const SCORE = quarters(-10, 10);
const POINTS = fc.array(quarters(-5, 10), { minLength: 1, maxLength: 4 });
const KERNEL = { length: 0.75, signal: 1.25, noise: 0.5 };

const RELATIONS = [
  property(solution, {
    name: 'another order of the observations',
    given: fc.record({ scores: fc.array(SCORE, { minLength: 2, maxLength: 6 }), xs: POINTS }),
    holds: async (subject, { scores, xs }) => {
      const X = scores.map((_, index) => index ** 1.25);
      const here = await subject.call('gpPosterior', X, scores, xs, KERNEL);
      const there = await subject.call('gpPosterior', X.toReversed(), scores.toReversed(), xs, KERNEL);
      return isAlike(here, there) ? null : 'The posterior depends on the order of the observations.';
    },
  }),
  property(solution, {
    name: 'the same amount on all scores',
    given: fc.record({ scores: fc.array(SCORE, { minLength: 1, maxLength: 6 }), xs: POINTS, more: fc.integer({ min: -100, max: 100 }) }),
    holds: async (subject, { scores, xs, more }) => {
      const X = scores.map((_, index) => 2 - 1.5 * index);
      const here = beliefOf(await subject.call('gpPosterior', X, scores, xs, KERNEL));
      const there = beliefOf(await subject.call('gpPosterior', X, scores.map((score) => score + more), xs, KERNEL));
      if (!isAlike(here.std, there.std)) return 'The standard deviation changes when the same amount is added to all scores.';
      return isAlike(here.mean.map((mean) => mean + more), there.mean) ? null : 'The mean does not rise by the same amount as all scores.';
    },
  }),
  property(solution, {
    name: 'as far above the best as below',
    given: fc.record({ gain: quarters(0, 5), std: quarters(0.25, 4), best: SCORE }),
    // EI(g) − EI(−g) = g, since Φ(Z) + Φ(−Z) = 1 and φ is even.
    holds: async (subject, { gain, std, best }) => {
      const [above = Number.NaN, below = Number.NaN] = numbersOf(await subject.call('expectedImprovement', [best + gain, best - gain], [std, std], best));
      return isAlike(above - below, gain) ? null : 'Of two candidates with the same standard deviation, one as far above the best as the other below, the first does not promise just that much more.';
    },
  }),
  property(solution, {
    name: 'not a number',
    given: fc.record({ mu: SCORE, best: SCORE }),
    holds: async (subject, { mu, best }) => {
      const improvements = await subject.call('expectedImprovement', [Number.NaN, mu, mu], [1, Number.NaN, 0], best);
      return isAlike(numbersOf(improvements), [Number.NaN, Number.NaN, 0]) ? null : 'A mean or a standard deviation that is not a number leads to an improvement that is one.';
    },
  }),
];

type Belief = { readonly mean: readonly number[]; readonly std: readonly number[] };

/** What a posterior says, as far as it says anything. */
const beliefOf = (received: Received): Belief =>
  isRecord(received) ? { mean: numbersOf(received['mean'] ?? null), std: numbersOf(received['std'] ?? null) } : { mean: [], std: [] };

const search = (scoreAt: (x: number) => number) =>
  experiment(solution, {
    name: 'what nine more trials find',
    what: 'The best score after nine more trials, as a share of what the summit rises above the plain,',
    effect: (subject) => summitFound(subject, scoreAt),
    // NumPy reaches 99.4 and more on thirty such landscapes; looking at the mean alone, or at Φ(Z), often stays on the lower hill, at 67.
    atLeast: 95,
    unit: '%',
  });

/** Scores over an axis from 0 to 1: a plain at 60, a hill of 20 near the left end and a summit of 30 beyond the middle. */
function landscape(random: Random): (x: number) => number {
  const [hill, summit] = [random.uniform(0.2, 0.34), random.uniform(0.66, 0.82)];
  return (x) => 60 + 20 * Math.exp(-(((x - hill) / 0.15) ** 2)) + 30 * Math.exp(-(((x - summit) / 0.12) ** 2));
}

const CANDIDATES = Array.from({ length: 101 }, (_, index) => index / 100);

/** Searches as the statement says: after three trials, nine times where the expected improvement is largest. */
async function summitFound(subject: TypedSubject<typeof solution>, scoreAt: (x: number) => number): Promise<number> {
  const X = [0.1, 0.5, 0.9];
  const y = X.map(scoreAt);
  while (X.length < 12) {
    const { mean, std } = beliefOf(await subject.call('gpPosterior', [...X], [...y], CANDIDATES, { length: 0.15, signal: 15, noise: 0.3 }));
    const promised = numbersOf(await subject.call('expectedImprovement', [...mean], [...std], Math.max(...y)));
    const next = CANDIDATES[promised.indexOf(Math.max(...promised))] ?? 0;
    X.push(next);
    y.push(scoreAt(next));
  }
  return (100 * (Math.max(...y) - 60)) / (Math.max(...CANDIDATES.map(scoreAt)) - 60);
}
