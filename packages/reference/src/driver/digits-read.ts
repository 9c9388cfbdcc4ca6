import { ACTIVATIONS, type ActivationName } from '../activation.ts';
import { add, matVec } from '../linear-algebra.ts';
import type { Network, Sample } from '../network.ts';

/** The share of samples whose label has the largest weighted input in the output layer; from 0 to 1. @param activation of the hidden layers */
export function digitsRead(net: Network, data: readonly Sample[], activation: ActivationName = 'sigmoid'): number {
  const right = data.filter(({ x, y }) => {
    const z = outputOf(net, x, activation);
    return z.indexOf(Math.max(...z)) === y;
  });
  return right.length / data.length;
}

function outputOf({ weights, biases }: Network, x: number[], activation: ActivationName): number[] {
  let a = x;
  for (const [l, W] of weights.entries()) {
    const z = add(matVec(W, a), biases[l] ?? []);
    a = l < weights.length - 1 ? z.map(ACTIVATIONS[activation].activate) : z;
  }
  return a;
}
