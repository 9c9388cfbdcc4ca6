// The slopes of the biases are right, those of the weights are not: they seem to use the layer's own activation.
// BP4 multiplies the error by the activation that the weight carries, so by the one that the layer receives.
// @fails a single neuron
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
    nablaW[l] = outer(delta, activations[l + 1]);
    if (l > 0) delta = hadamard(matTVec(net.weights[l], delta), zs[l - 1].map(sigmoidPrime));
  }
  return { nablaW, nablaB };
}
