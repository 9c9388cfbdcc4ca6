import type { Gradient, Network } from 'nabla';
const sigma = <T extends number>(z: T): number => 1 / (1 + Math.exp(-z));
export function backprop(net: Network, x: number[], y: number[]): Gradient;
export function backprop(this: void, { weights, biases }: Readonly<Network>, x: readonly number[], y: readonly number[]): Gradient {
  const zs: number[][] = [];
  const as = [x] as (readonly number[])[];
  weights.forEach((W, l): void => {
    zs.push(W.map((row, j) => row.reduce<number>((sum, w, k) => sum + w * as[l]![k]!, biases[l]![j]!)));
    as.push(zs[l]!.map(sigma<number>));
  });
  const result = { nablaW: [], nablaB: [] } as unknown as Gradient satisfies Gradient;
  let nablaA = as.at(-1)!.map((a, j) => a - y[j]!);
  for (let l = zs.length - 1; l >= 0; l -= 1) {
    const delta = nablaA.map((d, j) => d * sigma(zs[l]![j]!) * sigma(-zs[l]![j]!));
    result.nablaB.unshift(delta);
    result.nablaW.unshift(delta.map((d) => as[l]!.map((a) => d * a)));
    nablaA = as[l]!.map((_: number, k: number): number => delta.reduce((sum, d, j) => sum + d * weights[l]![j]![k]!, 0));
  }
  return result!;
}
