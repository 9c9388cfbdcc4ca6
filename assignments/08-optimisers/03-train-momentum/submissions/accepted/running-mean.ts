import { gaussian, type Network, type Rng, type Sample } from 'nabla';

const [INPUTS, HIDDEN, OUTPUTS] = [784, 30, 10];
/** The velocity of the exercise is −η / (1 − μ) = −0.1 times the running mean of the gradients: the other way in which momentum is written. */
const [BETA, ALPHA] = [0.9, 0.1];

export function train(data: Sample[], rng: Rng): Network {
  const size = INPUTS * HIDDEN + HIDDEN + HIDDEN * OUTPUTS + OUTPUTS;
  const parameters = new Float64Array(size);
  const parts = (from: Float64Array) => {
    const w1 = from.subarray(0, INPUTS * HIDDEN);
    const b1 = from.subarray(w1.length, w1.length + HIDDEN);
    const w2 = from.subarray(w1.length + HIDDEN, w1.length + HIDDEN + HIDDEN * OUTPUTS);
    return { w1, b1, w2, b2: from.subarray(size - OUTPUTS) };
  };
  const gradient = new Float64Array(size);
  const average = new Float64Array(size);
  const { w1, b1, w2, b2 } = parts(parameters);
  const slopes = parts(gradient);
  w1.forEach((_, i) => (w1[i] = gaussian(rng) / 28));
  w2.forEach((_, i) => (w2[i] = gaussian(rng) / Math.sqrt(HIDDEN)));
  const logistic = (z: number) => 1 / (1 + Math.exp(-z));
  const order = data.map((_, index) => index);
  for (let epoch = 0; epoch < 2; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(rng() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (let start = 0; start < order.length; start += 10) {
      const miniBatch = order.slice(start, start + 10);
      gradient.fill(0);
      for (const index of miniBatch) {
        const { x, y } = data[index]!;
        const a1 = new Float64Array(b1);
        for (let k = 0; k < INPUTS; k += 1) if (x[k] !== 0) for (let j = 0; j < HIDDEN; j += 1) a1[j]! += x[k]! * w1[k * HIDDEN + j]!;
        for (let j = 0; j < HIDDEN; j += 1) a1[j] = logistic(a1[j]!);
        const d2 = new Float64Array(b2);
        for (let j = 0; j < HIDDEN; j += 1) for (let i = 0; i < OUTPUTS; i += 1) d2[i]! += a1[j]! * w2[j * OUTPUTS + i]!;
        for (let i = 0; i < OUTPUTS; i += 1) {
          d2[i] = logistic(d2[i]!) - (i === y ? 1 : 0);
          slopes.b2[i]! += d2[i]!;
        }
        const d1 = new Float64Array(HIDDEN);
        for (let j = 0; j < HIDDEN; j += 1) {
          for (let i = 0; i < OUTPUTS; i += 1) {
            d1[j]! += w2[j * OUTPUTS + i]! * d2[i]!;
            slopes.w2[j * OUTPUTS + i]! += a1[j]! * d2[i]!;
          }
          d1[j]! *= a1[j]! * (1 - a1[j]!);
          slopes.b1[j]! += d1[j]!;
        }
        for (let k = 0; k < INPUTS; k += 1) if (x[k] !== 0) for (let j = 0; j < HIDDEN; j += 1) slopes.w1[k * HIDDEN + j]! += x[k]! * d1[j]!;
      }
      for (let i = 0; i < size; i += 1) {
        average[i] = BETA * average[i]! + (1 - BETA) * (gradient[i]! / miniBatch.length);
        parameters[i]! -= ALPHA * average[i]!;
      }
    }
  }
  const rows = (w: Float64Array, nIn: number, nOut: number) => Array.from({ length: nOut }, (_, j) => Array.from({ length: nIn }, (__, k) => w[k * nOut + j]!));
  return { sizes: [INPUTS, HIDDEN, OUTPUTS], weights: [rows(w1, INPUTS, HIDDEN), rows(w2, HIDDEN, OUTPUTS)], biases: [[...b1], [...b2]] };
}
