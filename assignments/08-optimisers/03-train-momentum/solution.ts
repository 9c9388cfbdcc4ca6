import { hadamard, initScaled, matTVec, report, scale, sigmoid, sigmoidPrime, subtract, type Matrix, type Network, type Rng, type Sample, type Vector } from 'nabla';

/**
 * Trains a network that reads digits in two epochs at a small learning rate, by gradient descent with momentum.
 * @param data images of 784 pixels between 0 and 1 with their labels 0 to 9; they stay as they are
 * @param rng the only source of randomness
 * @returns a network of sigmoid neurons with 784 inputs and 10 outputs
 */
export function train(data: Sample[], rng: Rng): Network {
  // BEGIN SOLUTION
  const net = initScaled([784, 30, 10], rng);
  const velocity = atRest(net);
  const lessons = data.map(toLesson);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(lessons, rng);
    for (let start = 0; start < order.length; start += MINI_BATCH) {
      const miniBatch = order.slice(start, start + MINI_BATCH);
      const errors = miniBatch.map((lesson) => backprop(net, lesson));
      brake(velocity, MU);
      for (const error of errors) descend(velocity, error, ETA / miniBatch.length);
      move(net, velocity);
    }
    report(net);
  }
  return net;
  // END SOLUTION
}
// BEGIN SOLUTION

const EPOCHS = 2;
const MINI_BATCH = 10;
const ETA = 0.01;
const MU = 0.9;

/** Velocities in the shapes of a network, all 0. */
const atRest = ({ sizes, weights, biases }: Network): Network => ({ sizes, weights: weights.map((W) => W.map((row) => row.map(() => 0))), biases: biases.map((b) => b.map(() => 0)) });

/** v ← μv. */
function brake({ weights, biases }: Network, mu: number): void {
  for (const rows of [...weights, biases]) for (const row of rows) for (let k = 0; k < row.length; k += 1) row[k] = mu * (row[k] ?? 0);
}

/** w ← w + v. */
function move(net: Network, velocity: Network): void {
  const [rows, speeds] = [[...net.weights.flat(), ...net.biases], [...velocity.weights.flat(), ...velocity.biases]];
  for (const [index, row] of rows.entries()) {
    const v = speeds[index] ?? [];
    for (let k = 0; k < row.length; k += 1) row[k] = (row[k] ?? 0) + (v[k] ?? 0);
  }
}

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

/** Pushes velocities, or anything in the shape of a network, down the slope of one image: v ← v − step ∇C. */
function descend({ weights, biases }: Network, errors: LayerError[], step: number): void {
  for (const [l, { input, felt, delta }] of errors.entries()) {
    for (const [j, row] of (weights[l] ?? []).entries()) {
      const push = step * (delta[j] ?? 0);
      for (const k of felt) row[k] = (row[k] ?? 0) - push * (input[k] ?? 0);
    }
    biases[l] = subtract(biases[l] ?? [], scale(step, delta));
  }
}
// END SOLUTION
