import { gaussian, type Network, type Rng, type Sample } from 'nabla';

const SIZES = [784, 30, 30, 30, 30, 10];
const RATE = 0.03;

/** Hyperbolic tangents from Glorot's start, in flat arrays, with softmax outputs. */
export function train(data: Sample[], rng: Rng): Network & { activation: 'tanh' } {
  const layers = SIZES.slice(1).map((nOut, l) => {
    const nIn = SIZES[l]!;
    const spread = Math.sqrt(2 / (nIn + nOut));
    return { nIn, nOut, w: Float64Array.from({ length: nIn * nOut }, () => spread * gaussian(rng)), b: new Float64Array(nOut), gw: new Float64Array(nIn * nOut), gb: new Float64Array(nOut) };
  });
  const order = data.map((_, index) => index);
  for (let epoch = 0; epoch < 5; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(rng() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (let start = 0; start < order.length; start += 10) {
      const miniBatch = order.slice(start, start + 10);
      for (const index of miniBatch) {
        const { x, y } = data[index]!;
        const inputs: ArrayLike<number>[] = [x];
        for (const [l, { nIn, nOut, w, b }] of layers.entries()) {
          const input = inputs[l]!;
          const z = new Float64Array(b);
          for (let k = 0; k < nIn; k += 1) if (input[k] !== 0) for (let j = 0; j < nOut; j += 1) z[j]! += input[k]! * w[k * nOut + j]!;
          inputs.push(l < layers.length - 1 ? z.map(Math.tanh) : z);
        }
        const z = inputs.at(-1)!;
        const top = Math.max(...Array.from(z));
        const powers = Array.from(z, (z_j) => Math.exp(z_j - top));
        const sum = powers.reduce((one, other) => one + other);
        let delta = Float64Array.from(powers, (power, j) => power / sum - (j === y ? 1 : 0));
        for (let l = layers.length - 1; l >= 0; l -= 1) {
          const { nIn, nOut, w, gw, gb } = layers[l]!;
          const input = inputs[l]!;
          const below = new Float64Array(l > 0 ? nIn : 0);
          for (let j = 0; j < nOut; j += 1) gb[j]! += delta[j]!;
          for (let k = 0; k < nIn; k += 1) {
            if (input[k] !== 0) for (let j = 0; j < nOut; j += 1) gw[k * nOut + j]! += input[k]! * delta[j]!;
            if (l === 0) continue;
            for (let j = 0; j < nOut; j += 1) below[k]! += w[k * nOut + j]! * delta[j]!;
            below[k]! *= 1 - input[k]! ** 2;
          }
          delta = below;
        }
      }
      for (const { w, b, gw, gb } of layers) {
        for (let i = 0; i < w.length; i += 1) w[i]! -= (RATE / miniBatch.length) * gw[i]!;
        for (let j = 0; j < b.length; j += 1) b[j]! -= (RATE / miniBatch.length) * gb[j]!;
        gw.fill(0);
        gb.fill(0);
      }
    }
  }
  return {
    sizes: SIZES,
    weights: layers.map(({ w, nIn, nOut }) => Array.from({ length: nOut }, (_, j) => Array.from({ length: nIn }, (__, k) => w[k * nOut + j]!))),
    biases: layers.map(({ b }) => [...b]),
    activation: 'tanh',
  };
}
