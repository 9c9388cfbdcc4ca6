// The samples come sorted by digit. What does the network see last in its only epoch?
// @fails one epoch from scaled weights
import { gaussian, hadamard, initScaled, matTVec, scale, sigmoid, sigmoidPrime, subtract, type Matrix, type Network, type Rng, type Sample, type Vector } from 'nabla';

export function firstEpoch(data: Sample[], init: 'large' | 'scaled', rng: Rng): Network {
  const net = init === 'large' ? initLarge(SIZES, rng) : initScaled(SIZES, rng);
  const order = data.map(toLesson);
  for (let start = 0; start < order.length; start += MINI_BATCH) {
    const miniBatch = order.slice(start, start + MINI_BATCH);
    // All errors of a mini-batch come from the same network: only then does it move.
    const errors = miniBatch.map((lesson) => backprop(net, lesson));
    for (const error of errors) descend(net, error, ETA / miniBatch.length);
  }
  return net;
}

const SIZES = [784, 30, 10];
const MINI_BATCH = 10;
const ETA = 0.1;

/** All weights and biases from the standard normal distribution. */
function initLarge(sizes: number[], rng: Rng): Network {
  const normals = (count: number): Vector => Array.from({ length: count }, () => gaussian(rng));
  return {
    sizes,
    weights: sizes.slice(1).map((nOut, l) => Array.from({ length: nOut }, () => normals(sizes[l] ?? 0))),
    biases: sizes.slice(1).map(normals),
  };
}

/** An image with the indices of its inked pixels: most pixels are paper, which adds nothing forwards and has no slope backwards. */
type Lesson = { x: Vector; y: number; ink: number[] };

const toLesson = ({ x, y }: Sample): Lesson => ({ x, y, ink: indicesOf(x).filter((k) => x[k] !== 0) });

const indicesOf = (v: Vector): number[] => v.map((_, k) => k);

/** What a layer received, and its error: together they are the gradient of its weights (BP4) and biases (BP3). */
type LayerError = { input: Vector; felt: number[]; delta: Vector };

/** The errors of all layers for one image, the first layer's first. With the cross-entropy the error of the outputs is what they miss their targets by (BP1); below it comes BP2. */
function backprop({ weights, biases }: Network, { x, y, ink }: Lesson): LayerError[] {
  let [a, felt] = [x, ink];
  const passes = weights.map((W, l) => {
    const pass = { W, input: a, felt, z: weigh(W, biases[l] ?? [], a, felt) };
    a = pass.z.map(sigmoid);
    felt = indicesOf(a);
    return pass;
  });
  let delta = a.map((a_j, j) => a_j - (j === y ? 1 : 0));
  return passes
    .toReversed()
    .map(({ W, input, felt: inputs }, above) => {
      const error = { input, felt: inputs, delta };
      const below = passes.at(-2 - above);
      if (below) delta = hadamard(matTVec(W, delta), below.z.map(sigmoidPrime));
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
