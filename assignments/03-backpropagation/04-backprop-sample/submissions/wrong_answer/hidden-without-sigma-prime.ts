// The output layer is right, and every layer below it is off: it looks as if σ′(z) is missing in the hidden layers.
// BP2 has a second factor after the weights.
// @fails the example of the statement
import { add, hadamard, matTVec, matVec, outer, sigmoid, sigmoidPrime, subtract, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const zs: Vector[] = [];
  const activations: Vector[] = [x];
  for (let l = 0; l < net.weights.length; l++) {
    zs.push(add(matVec(net.weights[l], activations[l]), net.biases[l]));
    activations.push(zs[l].map(sigmoid));
  }

  const last = net.weights.length - 1;
  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  let delta = hadamard(subtract(activations[last + 1], y), zs[last].map(sigmoidPrime));
  for (let l = last; l >= 0; l--) {
    nablaB[l] = delta;
    nablaW[l] = outer(delta, activations[l]);
    if (l > 0) delta = matTVec(net.weights[l], delta);
  }
  return { nablaW, nablaB };
}
