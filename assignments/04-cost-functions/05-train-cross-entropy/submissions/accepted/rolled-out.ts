import { gaussian, type Network, type Rng, type Sample } from 'nabla';

const [INPUTS, HIDDEN, OUTPUTS, RATE] = [784, 32, 10, 0.5];

/** Flat arrays, weights by the unit they come from, mini-batches of eight, and keys drawn to sort by instead of a shuffle. */
export function train(data: Sample[], rng: Rng): Network {
  const w1 = Float64Array.from({ length: INPUTS * HIDDEN }, () => gaussian(rng) / 28);
  const b1 = new Float64Array(HIDDEN);
  const w2 = Float64Array.from({ length: HIDDEN * OUTPUTS }, () => gaussian(rng) / Math.sqrt(HIDDEN));
  const b2 = new Float64Array(OUTPUTS);
  const ink = data.map(({ x }) => x.flatMap((pixel, k) => (pixel > 0 ? [k] : [])));
  const logistic = (z: number) => 1 / (1 + Math.exp(-z));
  for (let epoch = 0; epoch < 3; epoch += 1) {
    const keys = data.map(() => rng());
    const order = keys.map((_, index) => index).sort((one, other) => keys[one]! - keys[other]!);
    for (let start = 0; start < order.length; start += 8) {
      const miniBatch = order.slice(start, start + 8);
      const passes = miniBatch.map((index) => {
        const { x, y } = data[index]!;
        const a1 = new Float64Array(b1);
        for (const k of ink[index]!) for (let j = 0; j < HIDDEN; j += 1) a1[j]! += x[k]! * w1[k * HIDDEN + j]!;
        for (let j = 0; j < HIDDEN; j += 1) a1[j] = logistic(a1[j]!);
        const d2 = new Float64Array(b2);
        for (let j = 0; j < HIDDEN; j += 1) for (let i = 0; i < OUTPUTS; i += 1) d2[i]! += a1[j]! * w2[j * OUTPUTS + i]!;
        for (let i = 0; i < OUTPUTS; i += 1) d2[i] = logistic(d2[i]!) - (i === y ? 1 : 0);
        const d1 = new Float64Array(HIDDEN);
        for (let j = 0; j < HIDDEN; j += 1) {
          let back = 0;
          for (let i = 0; i < OUTPUTS; i += 1) back += w2[j * OUTPUTS + i]! * d2[i]!;
          d1[j] = back * a1[j]! * (1 - a1[j]!);
        }
        return { index, a1, d1, d2 };
      });
      const step = RATE / miniBatch.length;
      for (const { index, a1, d1, d2 } of passes) {
        const { x } = data[index]!;
        for (const k of ink[index]!) for (let j = 0; j < HIDDEN; j += 1) w1[k * HIDDEN + j]! -= step * x[k]! * d1[j]!;
        for (let j = 0; j < HIDDEN; j += 1) {
          b1[j]! -= step * d1[j]!;
          for (let i = 0; i < OUTPUTS; i += 1) w2[j * OUTPUTS + i]! -= step * a1[j]! * d2[i]!;
        }
        for (let i = 0; i < OUTPUTS; i += 1) b2[i]! -= step * d2[i]!;
      }
    }
  }
  const rows = (w: Float64Array, nIn: number, nOut: number) => Array.from({ length: nOut }, (_, j) => Array.from({ length: nIn }, (__, k) => w[k * nOut + j]!));
  return { sizes: [INPUTS, HIDDEN, OUTPUTS], weights: [rows(w1, INPUTS, HIDDEN), rows(w2, HIDDEN, OUTPUTS)], biases: [[...b1], [...b2]] };
}
