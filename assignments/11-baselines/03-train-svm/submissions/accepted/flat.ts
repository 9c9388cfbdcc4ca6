import type { Rng, Sample } from 'nabla';

const [PIXELS, DIGITS, LAMBDA] = [784, 10, 0.01];

/** One flat array, all ten scores of an image side by side, and the decay kept as a factor that is multiplied in at the end. */
export function train(data: Sample[], rng: Rng) {
  const w = new Float64Array(PIXELS * DIGITS);
  const b = new Float64Array(DIGITS);
  const ink = data.map(({ x }) => Int32Array.from(x.flatMap((pixel, k) => (pixel === 0 ? [] : [k]))));
  const order = data.map((_, index) => index);
  // The true weights are `size` times w.
  let size = 1;
  let t = 1_000;
  for (let epoch = 0; epoch < 3; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(rng() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (let start = 0; start < order.length; start += 10, t += 1) {
      const eta = 1 / (LAMBDA * t);
      const batch = order.slice(start, start + 10);
      const signs = batch.map((index) => {
        const scores = new Float64Array(DIGITS);
        for (const k of ink[index]!) for (let d = 0; d < DIGITS; d += 1) scores[d]! += data[index]!.x[k]! * w[k * DIGITS + d]!;
        return scores.map((score, d) => {
          const side = data[index]!.y === d ? 1 : -1;
          return side * (size * score + b[d]!) < 1 ? side : 0;
        });
      });
      size *= 1 - eta * LAMBDA;
      batch.forEach((index, at) => {
        const step = eta / batch.length;
        for (let d = 0; d < DIGITS; d += 1) {
          const push = step * signs[at]![d]!;
          if (push === 0) continue;
          b[d]! += push;
          for (const k of ink[index]!) w[k * DIGITS + d]! += (push / size) * data[index]!.x[k]!;
        }
      });
    }
  }
  return { W: Array.from({ length: DIGITS }, (_, d) => Array.from({ length: PIXELS }, (__, k) => size * w[k * DIGITS + d]!)), b: [...b] };
}
