import { dot, sigmoid, type Network, type Vector } from 'nabla';

// The rest of the network is a network, too.
export function feedforward({ sizes, weights: [W, ...weights], biases: [b, ...biases] }: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  if (W === undefined) return { zs: [], activations: [x] };
  const z = W.map((row, j) => dot(row, x) + b[j]);
  const rest = feedforward({ sizes: sizes.slice(1), weights, biases }, z.map(sigmoid));
  return { zs: [z, ...rest.zs], activations: [[...x], ...rest.activations] };
}
