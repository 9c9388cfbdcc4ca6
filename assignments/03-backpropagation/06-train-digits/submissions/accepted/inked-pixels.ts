import { gaussian, type Network, type Rng, type Sample } from 'nabla';

const [INPUTS, HIDDEN, OUTPUTS, RATE] = [784, 40, 10, 0.5];

/** One network in four flat arrays, the cross-entropy, and only the pixels that have ink. A mini-batch of five is gone through twice: once for the sums, once to forget them. */
export function train(data: Sample[], rng: Rng): Network {
  const w1 = Float64Array.from({ length: INPUTS * HIDDEN }, () => gaussian(rng) / 28);
  const b1 = new Float64Array(HIDDEN);
  const w2 = Float64Array.from({ length: HIDDEN * OUTPUTS }, () => gaussian(rng) / Math.sqrt(HIDDEN));
  const b2 = new Float64Array(OUTPUTS);
  const ink = data.map(({ x }) => x.flatMap((pixel, k) => (pixel > 0 ? [k] : [])));
  const order = data.map((_, index) => index);
  for (let epoch = 0; epoch < 4; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(rng() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (let start = 0; start < order.length; start += 5) {
      const lessons = order.slice(start, start + 5).map((index) => {
        const { x, y } = data[index]!;
        const a1 = new Float64Array(b1);
        for (const k of ink[index]!) for (let j = 0; j < HIDDEN; j += 1) a1[j]! += x[k]! * w1[k * HIDDEN + j]!;
        for (let j = 0; j < HIDDEN; j += 1) a1[j] = 1 / (1 + Math.exp(-a1[j]!));
        const delta2 = Float64Array.from(b2, (b, i) => {
          let z = b;
          for (let j = 0; j < HIDDEN; j += 1) z += a1[j]! * w2[j * OUTPUTS + i]!;
          return 1 / (1 + Math.exp(-z)) - (i === y ? 1 : 0);
        });
        const delta1 = a1.map((a, j) => {
          let sum = 0;
          for (let i = 0; i < OUTPUTS; i += 1) sum += w2[j * OUTPUTS + i]! * delta2[i]!;
          return sum * a * (1 - a);
        });
        return { index, a1, delta1, delta2 };
      });
      const step = RATE / lessons.length;
      for (const { index, a1, delta1, delta2 } of lessons) {
        const { x } = data[index]!;
        for (const k of ink[index]!) for (let j = 0; j < HIDDEN; j += 1) w1[k * HIDDEN + j]! -= step * x[k]! * delta1[j]!;
        for (let j = 0; j < HIDDEN; j += 1) {
          b1[j]! -= step * delta1[j]!;
          for (let i = 0; i < OUTPUTS; i += 1) w2[j * OUTPUTS + i]! -= step * a1[j]! * delta2[i]!;
        }
        for (let i = 0; i < OUTPUTS; i += 1) b2[i]! -= step * delta2[i]!;
      }
    }
  }
  const rows = (w: Float64Array, nIn: number, nOut: number) => Array.from({ length: nOut }, (_, j) => Array.from({ length: nIn }, (__, k) => w[k * nOut + j]!));
  return { sizes: [INPUTS, HIDDEN, OUTPUTS], weights: [rows(w1, INPUTS, HIDDEN), rows(w2, HIDDEN, OUTPUTS)], biases: [[...b1], [...b2]] };
}
