// The weights shrink by the factor 1 − ηλ in a step, once. What is left of them after a mini-batch in yours?
// @fails digits that it has never seen
import { report, type Matrix, type Rng, type Sample, type Vector } from 'nabla';

export function train(data: Sample[], rng: Rng): { W: Matrix; b: Vector } {
  const machines: Machines = { W: Array.from({ length: DIGITS }, () => new Array<number>(784).fill(0)), b: new Array<number>(DIGITS).fill(0) };
  const lessons = data.map(toLesson);
  let t = FIRST_STEP;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(lessons, rng);
    for (let start = 0; start < order.length; start += MINI_BATCH) {
      step(machines, order.slice(start, start + MINI_BATCH), 1 / (LAMBDA * t));
      t += 1;
    }
    report(machines);
  }
  return machines;
}

type Machines = { W: Matrix; b: Vector };

const DIGITS = 10;
const EPOCHS = 3;
const MINI_BATCH = 10;
const LAMBDA = 0.01;
/** The first steps of 1/(λt) would be huge, so the count begins late. */
const FIRST_STEP = 1_000;

/** A new list in random order: sorted by keys that are drawn for it. */
const shuffled = <T>(items: readonly T[], rng: Rng): T[] =>
  items
    .map((item) => ({ item, key: rng() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);

/** An image with the indices of its inked pixels: most pixels are paper, which adds nothing forwards and has no slope backwards. */
type Lesson = { x: Vector; y: number; ink: number[] };

const toLesson = ({ x, y }: Sample): Lesson => ({ x, y, ink: indicesOf(x).filter((k) => x[k] !== 0) });

const indicesOf = (v: Vector): number[] => v.map((_, k) => k);

/** One step of all machines at the rate eta. */
function step({ W, b }: Machines, miniBatch: Lesson[], eta: number): void {
  const pushes = miniBatch.map((lesson) => violatedBy(lesson, { W, b }));
  for (const row of W) for (const [k, w_k] of row.entries()) row[k] = (1 - eta) * w_k;
  for (const [index, { x, ink }] of miniBatch.entries()) {
    for (const { digit, t } of pushes[index] ?? []) {
      const push = (eta * t) / miniBatch.length;
      const row = W[digit] ?? [];
      for (const k of ink) row[k] = (row[k] ?? 0) + push * (x[k] ?? 0);
      b[digit] = (b[digit] ?? 0) + push;
    }
  }
}

/** The machines whose margin t (w · x + b) is below 1 for an image, and on which side of the plane it belongs: t is 1 for its own digit, −1 for the nine others. */
function violatedBy({ x, ink, y }: Lesson, { W, b }: Machines): { digit: number; t: 1 | -1 }[] {
  return W.map((row, digit) => {
    let score = b[digit] ?? 0;
    for (const k of ink) score += (row[k] ?? 0) * (x[k] ?? 0);
    return { digit, score, t: digit === y ? (1 as const) : (-1 as const) };
  }).filter(({ score, t }) => t * score < 1);
}
