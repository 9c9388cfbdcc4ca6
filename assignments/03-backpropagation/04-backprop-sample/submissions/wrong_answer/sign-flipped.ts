// Every number has the right size and the wrong sign. The gradient points uphill; the minus comes later, when a step is taken.
// Look at the order of a and y in BP1.
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
  let delta = hadamard(subtract(y, activations[last + 1]), zs[last].map(sigmoidPrime));
  for (let l = last; l >= 0; l--) {
    nablaB[l] = delta;
    nablaW[l] = outer(delta, activations[l]);
    if (l > 0) delta = hadamard(matTVec(net.weights[l], delta), zs[l - 1].map(sigmoidPrime));
  }
  return { nablaW, nablaB };
}
