import { add, hadamard, matTVec, matVec, outer, sigmoid, sigmoidPrime, subtract, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

/**
 * The gradient of C = ½ ‖a − y‖² for one sample, by backpropagation.
 * @param net a network of sigmoid neurons
 * @param x the input, one number for each neuron of the first layer
 * @param y the wanted output, one number for each neuron of the last layer
 * @returns ∂C/∂w and ∂C/∂b in the shapes of `net.weights` and `net.biases`
 */
export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  // BEGIN SOLUTION
  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  const { passes, output } = feedforward(net, x);
  let nablaA = subtract(output, y); // ∂C/∂a of the quadratic cost
  for (const { W, input, z } of passes.toReversed()) {
    const delta = hadamard(nablaA, z.map(sigmoidPrime)); // BP1 at the output, BP2 below it
    nablaB.unshift(delta); // BP3
    nablaW.unshift(outer(delta, input)); // BP4
    nablaA = matTVec(W, delta);
  }
  return { nablaW, nablaB };
  // END SOLUTION
}
// BEGIN SOLUTION

/** What each layer received and made of it, the first layer's first, and what came out in the end. */
function feedforward(net: Network, x: Vector) {
  let a = x;
  const passes = net.weights.map((W, l) => {
    const input = a;
    const z = add(matVec(W, input), net.biases[l] ?? []);
    a = z.map(sigmoid);
    return { W, input, z };
  });
  return { passes, output: a };
}
// END SOLUTION
