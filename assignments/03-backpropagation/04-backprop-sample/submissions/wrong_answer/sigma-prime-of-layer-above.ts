// The hidden layers seem to use σ′ at the z of the layer above them. The error that BP2 computes belongs to layer l,
// and so does the z in it; look at where that factor enters, before the weights or after them.
// @fails a wide input
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
    if (l > 0) delta = matTVec(net.weights[l], hadamard(delta, zs[l].map(sigmoidPrime)));
  }
  return { nablaW, nablaB };
}
