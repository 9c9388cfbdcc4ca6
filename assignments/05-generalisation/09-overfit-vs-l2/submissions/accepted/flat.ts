import { gaussian, type Network, type Rng, type Sample } from 'nabla';

const [INPUTS, HIDDEN, OUTPUTS, RATE, EPOCHS] = [784, 30, 10, 0.5, 60];

/** Flat arrays, and each layer's weights kept as a factor times what is stored: shrinking all of them is one multiplication. */
export function train(data: Sample[], lambda: number, rng: Rng): Network {
  const w1 = Float64Array.from({ length: INPUTS * HIDDEN }, () => gaussian(rng));
  const b1 = Float64Array.from({ length: HIDDEN }, () => gaussian(rng));
  const w2 = Float64Array.from({ length: HIDDEN * OUTPUTS }, () => gaussian(rng));
  const b2 = Float64Array.from({ length: OUTPUTS }, () => gaussian(rng));
  let size = 1;
  const ink = data.map(({ x }) => Int32Array.from(x.flatMap((pixel, k) => (pixel > 0 ? [k] : []))));
  const pixels = data.map(({ x }, index) => Float64Array.from(ink[index]!, (k) => x[k]!));
  const order = data.map((_, index) => index);
  const logistic = (z: number) => 1 / (1 + Math.exp(-z));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(rng() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (let start = 0; start < order.length; start += 10) {
      const passes = order.slice(start, start + 10).map((index) => {
        const [felt, x] = [ink[index]!, pixels[index]!];
        const a1 = new Float64Array(HIDDEN);
        for (let i = 0; i < felt.length; i += 1) for (let j = 0, at = felt[i]! * HIDDEN; j < HIDDEN; j += 1) a1[j]! += x[i]! * w1[at + j]!;
        for (let j = 0; j < HIDDEN; j += 1) a1[j] = logistic(size * a1[j]! + b1[j]!);
        const d2 = new Float64Array(OUTPUTS);
        for (let j = 0; j < HIDDEN; j += 1) for (let i = 0; i < OUTPUTS; i += 1) d2[i]! += size * a1[j]! * w2[j * OUTPUTS + i]!;
        for (let i = 0; i < OUTPUTS; i += 1) d2[i] = logistic(d2[i]! + b2[i]!) - (i === data[index]!.y ? 1 : 0);
        const d1 = new Float64Array(HIDDEN);
        for (let j = 0; j < HIDDEN; j += 1) {
          for (let i = 0; i < OUTPUTS; i += 1) d1[j]! += size * w2[j * OUTPUTS + i]! * d2[i]!;
          d1[j]! *= a1[j]! * (1 - a1[j]!);
        }
        return { felt, x, a1, d1, d2 };
      });
      size *= 1 - (RATE * lambda) / data.length;
      const step = RATE / passes.length;
      for (const { felt, x, a1, d1, d2 } of passes) {
        for (let i = 0; i < felt.length; i += 1) for (let j = 0, at = felt[i]! * HIDDEN; j < HIDDEN; j += 1) w1[at + j]! -= (step / size) * x[i]! * d1[j]!;
        for (let j = 0; j < HIDDEN; j += 1) {
          b1[j]! -= step * d1[j]!;
          for (let i = 0; i < OUTPUTS; i += 1) w2[j * OUTPUTS + i]! -= (step / size) * a1[j]! * d2[i]!;
        }
        for (let i = 0; i < OUTPUTS; i += 1) b2[i]! -= step * d2[i]!;
      }
    }
  }
  const rows = (w: Float64Array, nIn: number, nOut: number) => Array.from({ length: nOut }, (_, j) => Array.from({ length: nIn }, (__, k) => size * w[k * nOut + j]!));
  return { sizes: [INPUTS, HIDDEN, OUTPUTS], weights: [rows(w1, INPUTS, HIDDEN), rows(w2, HIDDEN, OUTPUTS)], biases: [[...b1], [...b2]] };
}
