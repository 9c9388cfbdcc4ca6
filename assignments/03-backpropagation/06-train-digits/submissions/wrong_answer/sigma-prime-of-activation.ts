// σ' is taken at the weighted input z. Which of the two vectors do you pass to it?
// @fails digits that it has never seen
import { add, hadamard, initScaled, matTVec, matVec, sigmoid, sigmoidPrime, subtract, type Network, type Rng, type Sample, type Vector } from 'nabla';

export function train(data: Sample[], rng: Rng): Network {
  const net = initScaled([784, 30, 10], rng);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(data, rng);
    for (let start = 0; start < order.length; start += MINI_BATCH) {
      const miniBatch = order.slice(start, start + MINI_BATCH);
      // All errors of a mini-batch come from the same network: only then does it move.
      const errors = miniBatch.map(({ x, y }) => backprop(net, x, unitVector(y)));
      for (const error of errors) descend(net, error, ETA / miniBatch.length);
    }
  }
  return net;
}

const EPOCHS = 3;
const MINI_BATCH = 10;
const ETA = 3;

const unitVector = (label: number): Vector => Array.from({ length: 10 }, (_, j) => (j === label ? 1 : 0));

/** A new list in random order: sorted by keys that are drawn for it. */
const shuffled = <T>(items: readonly T[], rng: Rng): T[] =>
  items
    .map((item) => ({ item, key: rng() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);

/** What a layer received, and its error: together they are the gradient of its weights (BP4) and biases (BP3). */
type LayerError = { input: Vector; delta: Vector };

/** The errors of all layers for one image, quadratic cost, the first layer's first (BP1, BP2). */
function backprop({ weights, biases }: Network, x: Vector, y: Vector): LayerError[] {
  let a = x;
  const passes = weights.map((W, l) => {
    const input = a;
    const z = add(matVec(W, input), biases[l] ?? []);
    a = z.map(sigmoid);
    return { W, input, z };
  });
  let nablaA = subtract(a, y);
  return passes
    .toReversed()
    .map(({ W, input, z }) => {
      const delta = hadamard(nablaA, z.map(sigmoid).map(sigmoidPrime));
      // The inputs have no error, and there are many of them.
      if (input !== x) nablaA = matTVec(W, delta);
      return { input, delta };
    })
    .toReversed();
}

/** One step down for one image. The network is our own, so it may change in place. */
function descend({ weights, biases }: Network, errors: LayerError[], step: number): void {
  for (const [l, { input, delta }] of errors.entries()) {
    const felt = indicesOfInk(input);
    for (const [j, row] of (weights[l] ?? []).entries()) for (const k of felt) row[k] = (row[k] ?? 0) - step * (delta[j] ?? 0) * (input[k] ?? 0);
    biases[l] = subtract(biases[l] ?? [], delta.map((delta_j) => step * delta_j));
  }
}

/** Most pixels are paper, and the weights that come from a 0 have no slope. */
function indicesOfInk(input: Vector): number[] {
  const indices: number[] = [];
  for (const [k, a_k] of input.entries()) if (a_k !== 0) indices.push(k);
  return indices;
}
