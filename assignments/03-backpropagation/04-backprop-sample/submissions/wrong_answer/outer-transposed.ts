// The slopes of the weights look transposed. `nablaW` has the shape of `weights`: a row for every neuron that receives,
// a column for every neuron that sends.
// @fails two neurons in every layer
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
    nablaW[l] = outer(activations[l], delta);
    if (l > 0) delta = hadamard(matTVec(net.weights[l], delta), zs[l - 1].map(sigmoidPrime));
  }
  return { nablaW, nablaB };
}
