import { gaussian, type Network, type Rng, type Sample } from 'nabla';

const [INPUTS, HIDDEN, OUTPUTS, RATE] = [784, 64, 10, 0.3];

/** Every epoch moves each image anew, by a random step of at most one pixel in both directions: no two epochs see the same images. */
export function train(data: Sample[], rng: Rng): Network {
  const w1 = Float64Array.from({ length: INPUTS * HIDDEN }, () => gaussian(rng) / 28);
  const b1 = new Float64Array(HIDDEN);
  const w2 = Float64Array.from({ length: HIDDEN * OUTPUTS }, () => gaussian(rng) / Math.sqrt(HIDDEN));
  const b2 = new Float64Array(OUTPUTS);
  const drawn = data.map(({ x }) => x.flatMap((pixel, k) => (pixel > 0 ? [{ k, pixel }] : [])));
  const logistic = (z: number) => 1 / (1 + Math.exp(-z));
  for (let epoch = 0; epoch < 30; epoch += 1) {
    const keys = data.map(() => rng());
    const order = keys.map((_, index) => index).sort((one, other) => keys[one]! - keys[other]!);
    for (let start = 0; start < order.length; start += 10) {
      const miniBatch = order.slice(start, start + 10);
      const passes = miniBatch.map((index) => {
        const { y } = data[index]!;
        const steps = [Math.floor(3 * rng()) - 1, Math.floor(3 * rng()) - 1] as const;
        const ink = drawn[index]!.flatMap(({ k, pixel }) => {
          const [row, column] = [Math.floor(k / 28) + steps[0], (k % 28) + steps[1]];
          return row >= 0 && row < 28 && column >= 0 && column < 28 ? [{ k: 28 * row + column, pixel }] : [];
        });
        const a1 = new Float64Array(b1);
        for (const { k, pixel } of ink) for (let j = 0; j < HIDDEN; j += 1) a1[j]! += pixel * w1[k * HIDDEN + j]!;
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
        return { ink, a1, d1, d2 };
      });
      const step = RATE / miniBatch.length;
      for (const { ink, a1, d1, d2 } of passes) {
        for (const { k, pixel } of ink) for (let j = 0; j < HIDDEN; j += 1) w1[k * HIDDEN + j]! -= step * pixel * d1[j]!;
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
