// The network reads digits with the activation that it was trained with, and with no other. Which one do you return?
// @fails bars instead of digits
import { gaussian, hadamard, matTVec, report, scale, subtract, type Matrix, type Network, type Rng, type Sample, type Vector } from 'nabla';

export function train(data: Sample[], rng: Rng): Network & { activation: 'sigmoid' | 'tanh' | 'relu' } {
  const net = initHe([784, 30, 30, 30, 30, 10], rng);
  const lessons = data.map(toLesson);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(lessons, rng);
    for (let start = 0; start < order.length; start += MINI_BATCH) {
      const miniBatch = order.slice(start, start + MINI_BATCH);
      // All errors of a mini-batch come from the same network: only then does it move.
      const errors = miniBatch.map((lesson) => backprop(net, lesson));
      for (const error of errors) descend(net, error, ETA / miniBatch.length);
    }
    report({ ...net, activation: 'tanh' });
  }
  return { ...net, activation: 'tanh' };
}

const EPOCHS = 5;
const MINI_BATCH = 10;
const ETA = 0.03;

/** Weights from N(0, 2/n_in), the start for neurons of which half are silent; biases 0. */
function initHe(sizes: number[], rng: Rng): Network {
  const layers = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l] ?? 1;
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => Math.sqrt(2 / nIn) * gaussian(rng)));
  });
  return { sizes, weights: layers, biases: layers.map((W) => W.map(() => 0)) };
}

const relu = (z: number): number => Math.max(0, z);

const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

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

/** What a layer received, and its error: together they are the gradient of its weights (BP4) and biases (BP3). */
type LayerError = { input: Vector; felt: number[]; delta: Vector };

/** The errors of all layers for one image, the first layer's first. The outputs are sigmoid neurons with the cross-entropy (BP1); below them come the rectified ones (BP2). */
function backprop({ weights, biases }: Network, { x, y, ink }: Lesson): LayerError[] {
  let [a, felt] = [x, ink];
  const passes = weights.map((W, l) => {
    const pass = { W, input: a, felt, z: weigh(W, biases[l] ?? [], a, felt) };
    a = pass.z.map(l < weights.length - 1 ? relu : sigmoid);
    felt = indicesOf(a);
    return pass;
  });
  let delta = a.map((a_j, j) => a_j - (j === y ? 1 : 0));
  return passes
    .toReversed()
    .map(({ W, input, felt: inputs }, above) => {
      const error = { input, felt: inputs, delta };
      const below = passes.at(-2 - above);
      if (below) delta = hadamard(matTVec(W, delta), below.z.map(reluPrime));
      return error;
    })
    .toReversed();
}

/** z = Wa + b, where only the inputs that are felt add anything. */
const weigh = (W: Matrix, b: Vector, a: Vector, felt: number[]): Vector =>
  W.map((row, j) => {
    let z = b[j] ?? 0;
    for (const k of felt) z += (row[k] ?? 0) * (a[k] ?? 0);
    return z;
  });

/** One step down for one image. The network is our own, so it may change in place. */
function descend({ weights, biases }: Network, errors: LayerError[], step: number): void {
  for (const [l, { input, felt, delta }] of errors.entries()) {
    for (const [j, row] of (weights[l] ?? []).entries()) {
      const push = step * (delta[j] ?? 0);
      for (const k of felt) row[k] = (row[k] ?? 0) - push * (input[k] ?? 0);
    }
    biases[l] = subtract(biases[l] ?? [], scale(step, delta));
  }
}
