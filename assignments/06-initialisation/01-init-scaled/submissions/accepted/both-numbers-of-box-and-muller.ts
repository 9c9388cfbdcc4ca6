import type { Network, Rng } from 'nabla';

/** Standard normal numbers, two at a time. */
function* normals(rng: Rng): Generator<number, never> {
  for (;;) {
    const radius = Math.sqrt(-2 * Math.log(1 - rng()));
    const angle = 2 * Math.PI * rng();
    yield radius * Math.cos(angle);
    yield radius * Math.sin(angle);
  }
}

export const initScaled = (sizes: number[], rng: Rng): Network => {
  const source = normals(rng);
  const vector = (length: number, variance: number): number[] => Array.from({ length }, () => Math.sqrt(variance) * source.next().value);
  const [, ...outs] = sizes;
  return {
    sizes: [...sizes],
    weights: outs.map((nOut, l) => Array.from({ length: nOut }, () => vector(sizes[l], 1 / sizes[l]))),
    biases: outs.map((nOut) => vector(nOut, 1)),
  };
};
