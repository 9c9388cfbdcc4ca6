import { defineExercise, experiment, isAlike, isRecord, numberOf, numbersOf, type Random, type Received, type TypedSubject } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { dot, scale, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'the example of the statement',
      call: 'hingeStep',
      args: [[1, -2], 0.5, [{ x: [1, 0.5], t: 1 }, { x: [2, -0.25], t: 1 }, { x: [0.5, 1], t: -1 }, { x: [0, -1], t: -1 }, { x: [2, 1], t: -1 }], 0.5, 4],
      // By hand: margins 0.5, 3, 1, −2.5 and −0.5; the first and the last two push, by η/m = 1/10.
      expected: { w: [0.65, -1.45], b: 0.4 },
    },
    {
      name: 'the first step, from zero',
      call: 'hingeStep',
      args: [[0, 0, 0], 0, [{ x: [1, 2, -1], t: 1 }, { x: [0, 1, 3], t: -1 }], 2, 1],
      // By hand: both margins are 0, and η/m is 1/4.
      expected: { w: [0.25, 0.25, -1], b: 0 },
    },
    {
      name: 'nobody violates the margin',
      call: 'hingeStep',
      args: [[2, -4], 1, [{ x: [1, -1], t: 1 }, { x: [-1, 0.5], t: -1 }], 0.25, 4],
      // By hand: margins 7 and 3; η is 1, and a quarter of w decays.
      expected: { w: [1.5, -3], b: 1 },
    },
    {
      name: 'exactly on the margin',
      call: 'hingeStep',
      args: [[1, 1], -1, [{ x: [1, 1], t: 1 }, { x: [0, 0], t: -1 }, { x: [0.5, 1], t: 1 }], 1, 2],
      // By hand: margins 1, 1 and 0.5; only the third pushes, by η/m = 1/6.
      expected: { w: [0.5 + 0.5 / 6, 0.5 + 1 / 6], b: -1 + 1 / 6 },
    },
    {
      name: 'a single example on the wrong side',
      call: 'hingeStep',
      args: [[3], 2, [{ x: [2], t: -1 }], 0.1, 20],
      // By hand: margin −8; η is 1/2.
      expected: { w: [0.95 * 3 - 1], b: 1.5 },
    },
  ],
  secrets: (random) => [
    { name: 'one example', call: 'hingeStep', args: problem({ n: 3, m: 1, lambda: 0.4, t: 3 }, random) },
    { name: 'two inputs, five examples', call: 'hingeStep', args: problem({ n: 2, m: 5, lambda: 0.3, t: 7 }, random) },
    { name: 'as many inputs as examples', call: 'hingeStep', args: problem({ n: 6, m: 6, lambda: 0.2, t: 11 }, random) },
    { name: 'a large batch', call: 'hingeStep', args: problem({ n: 4, m: 60, lambda: 0.05, t: 30 }, random) },
    { name: 'many inputs', call: 'hingeStep', args: problem({ n: 200, m: 8, lambda: 0.01, t: 250 }, random) },
    { name: 'the first step, from anywhere', call: 'hingeStep', args: problem({ n: 5, m: 7, lambda: 1.5, t: 1 }, random) },
    { name: 'the second step', call: 'hingeStep', args: problem({ n: 5, m: 7, lambda: 0.8, t: 2 }, random) },
    { name: 'a late step', call: 'hingeStep', args: problem({ n: 5, m: 9, lambda: 0.01, t: 20_000 }, random) },
    { name: 'everybody violates the margin', call: 'hingeStep', args: against(problem({ n: 4, m: 6, lambda: 0.5, t: 2 }, random), -1) },
    { name: 'nobody violates it, and the plane does not pass through 0', call: 'hingeStep', args: against(problem({ n: 4, m: 6, lambda: 0.5, t: 5 }, random), 1) },
    { name: 'only examples of one side', call: 'hingeStep', args: oneSided(problem({ n: 3, m: 8, lambda: 0.6, t: 4 }, random)) },
    { name: 'on the margin, from both sides', call: 'hingeStep', args: ON_THE_MARGIN },
    { name: 'just content, and the plane is about to shrink', call: 'hingeStep', args: JUST_CONTENT },
    { name: 'two examples that are alike', call: 'hingeStep', args: ALIKE },
    { name: 'an example that occurs twice', call: 'hingeStep', args: twice(problem({ n: 3, m: 3, lambda: 0.7, t: 3 }, random)) },
    property(solution, {
      name: 'the other side of everything',
      given: small,
      // When w, b and all t change their signs, so does the step.
      holds: async (subject, { w, b, batch, lambda, t }) => {
        const there = planeOf(await subject.call('hingeStep', w, b, batch, lambda, t));
        const mirrored = batch.map((example) => ({ x: example.x, t: opposite(example.t) }));
        const back = planeOf(await subject.call('hingeStep', scale(-1, w), -b, mirrored, lambda, t));
        return isAlike([...there.w, there.b], scale(-1, [...back.w, back.b])) ? null : 'When w, b and every t change their signs, the result does not just change its sign.';
      },
    }),
    property(solution, {
      name: 'the examples in the opposite order',
      given: small,
      holds: async (subject, { w, b, batch, lambda, t }) => {
        const [there, back] = [await subject.call('hingeStep', w, b, batch, lambda, t), await subject.call('hingeStep', w, b, batch.toReversed(), lambda, t)];
        return isAlike(planeOf(there), planeOf(back)) ? null : 'The result depends on the order of the examples.';
      },
    }),
    experiment(solution, {
      name: 'two kinds of points with a gap between them',
      what: 'The share of points on their side of the plane after 100 steps, in per cent',
      effect: separated,
      // NumPy: 100.
      atLeast: 99,
    }),
  ],
});

type Subject = TypedSubject<typeof solution>;

type Problem = readonly [w: Vector, b: number, batch: solution.Example[], lambda: number, t: number];

/** Margins 1, 1, 8, 2 and −6: both sides of the hinge are met exactly where it bends. */
const ON_THE_MARGIN: Problem = [[2, -1, 3], 2, [{ x: [1, 0, -1], t: 1 }, { x: [0, 0, -1], t: -1 }, { x: [-1, 2, -2], t: -1 }, { x: [2, 1, -1], t: 1 }, { x: [1, 1, 1], t: -1 }], 0.5, 3];

/** A margin of 1.45 that would be 0.85 with the half of w. */
const JUST_CONTENT: Problem = [[1.2, -0.8], 0.25, [{ x: [0.5, -0.75], t: 1 }, { x: [0.25, 0.5], t: -1 }], 0.5, 2];

/** After the push of one of them the other would be content. */
const ALIKE: Problem = [[0.1], 0, [{ x: [2], t: 1 }, { x: [2], t: 1 }, { x: [-1], t: -1 }], 0.5, 1];

type Size = { readonly n: number; readonly m: number; readonly lambda: number; readonly t: number };

/** Margins on both sides of 1, and labels on both sides of the plane. */
function problem({ n, m, lambda, t }: Size, random: Random): Problem {
  const batch = Array.from({ length: m }, () => ({ x: random.vector(n), t: random.next() < 0.5 ? (-1 as const) : (1 as const) }));
  return [scale(1 / Math.sqrt(n), random.vector(n)), random.normal(), batch, lambda, t];
}

/** All examples far on the right side of the plane, or far on the wrong one. */
function against([w, , batch, lambda, t]: Problem, side: 1 | -1): Problem {
  const b = 0.75;
  const moved = batch.map((example) => {
    const wanted = (example.t * side * 4 - b - dot(w, example.x)) / dot(w, w);
    return { x: example.x.map((entry, k) => entry + wanted * (w[k] ?? Number.NaN)), t: example.t };
  });
  return [w, b, moved, lambda, t];
}

const oneSided = ([w, b, batch, lambda, t]: Problem): Problem => [w, b, batch.map(({ x }) => ({ x, t: -1 })), lambda, t];

const twice = ([w, b, batch, lambda, t]: Problem): Problem => [scale(0.1, w), b / 4, [...batch, ...batch.slice(0, 1)], lambda, t];

const opposite = (t: 1 | -1): 1 | -1 => (t === 1 ? -1 : 1);

/** Whole numbers and halves, so that margins are exact, and now and then exactly 1. */
const halves = fc.integer({ min: -6, max: 6 }).map((entry) => entry / 2);

const small = fc.record({
  w: fc.tuple(halves, halves).map(([one, other]): Vector => [one, other]),
  b: halves,
  batch: fc.array(fc.record({ x: fc.tuple(halves, halves).map(([one, other]): Vector => [one, other]), t: fc.constantFrom<1 | -1>(1, -1) }), { minLength: 1, maxLength: 5 }),
  lambda: fc.constantFrom(0.25, 0.5, 2),
  t: fc.integer({ min: 1, max: 9 }),
});

function planeOf(received: Received): { w: Vector; b: number } {
  const { w = null, b = null } = isRecord(received) ? received : {};
  return { w: [...numbersOf(w)], b: numberOf(b) };
}

/** Twenty points on either side of 3x₁ − 2x₂ = 1, none closer than a third, in batches of five. */
async function separated(subject: Subject): Promise<number> {
  const points = Array.from({ length: 40 }, (_, index) => pointOn(index));
  let plane: { w: Vector; b: number } = { w: [0, 0], b: 0 };
  for (let t = 1; t <= 100; t += 1) {
    const batch = Array.from({ length: 5 }, (_, k) => points[(t * 7 + k * 11) % 40] ?? pointOn(0));
    plane = planeOf(await subject.call('hingeStep', plane.w, plane.b, batch, 0.02, t));
  }
  const { w, b } = plane;
  return (100 * points.filter((point) => point.t * (dot(w, point.x) + b) > 0).length) / points.length;
}

/** Point number `index`: along the line by the golden section, away from it by a third or more. */
function pointOn(index: number): solution.Example {
  const t = index % 2 === 0 ? 1 : -1;
  const [along, away] = [4 * ((index * 0.618_034) % 1) - 2, t * (0.34 + ((index * 0.754_878) % 1))];
  return { x: [3 / 13 + (2 * along + 3 * away) / Math.sqrt(13), -2 / 13 + (3 * along - 2 * away) / Math.sqrt(13)], t };
}
