import { sigmoid, sigmoidPrime } from 'nabla';
const sum = (numbers) => Math.sumPrecise?.(numbers) ?? numbers.reduce((left, right) => left + right, 0);
const SIGNS = new Int8Array(Uint8Array.fromBase64?.('Af8=').buffer ?? [1, -1]);
export function backprop({ weights, biases }, x, y) {
  using steps = new DisposableStack();
  const layers = weights.values().map((W, l) => ({ W, b: biases[l] })).toArray();
  const passes = layers.reduce((done, { W, b }) => {
    const input = done.at(-1)?.output ?? x;
    const z = W.map((row, j) => sum([b[j], ...row.map((w, k) => w * input[k])]));
    return [...done, steps.adopt({ W, input, z, output: z.map(sigmoid) }, () => {})];
  }, []);
  let nablaA = passes.at(-1).output.map((a, j) => sum([a, SIGNS[1] * y[j]]));
  const deltas = passes.toReversed().map(({ W, z, input }) => {
    const delta = nablaA.map((d, j) => d * sigmoidPrime(z[j]));
    nablaA = input.map((_, k) => sum(delta.map((d, j) => d * W[j][k])));
    return { delta, input };
  }).toReversed();
  const { nablaW, nablaB } = Object.groupBy(deltas.flatMap(({ delta, input }) => [['nablaB', delta], ['nablaW', delta.map((d) => input.map((a) => d * a))]]), ([name]) => name);
  return { nablaW: nablaW.map(([, value]) => value), nablaB: nablaB.map(([, value]) => value) };
}
