// In the forward pass every neuron seems to get the bias of its neighbour: an index is off by one.
// Neuron j of layer l has z_j = Σ_k w_jk a_k + b_j, with the same j throughout.
// @fails two inputs, three hidden neurons, two outputs
import { hadamard, matTVec, outer, sigmoid, sigmoidPrime, subtract, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const zs: Vector[] = [];
  const activations: Vector[] = [x];
  net.weights.forEach((W, l) => {
    const b = net.biases[l];
    zs.push(W.map((row, j) => row.reduce((z, w, k) => z + w * activations[l][k], b[(j + 1) % b.length])));
    activations.push(zs[l].map(sigmoid));
  });

  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  let nablaA = subtract(activations[zs.length], y);
  for (let l = zs.length - 1; l >= 0; l--) {
    const delta = hadamard(nablaA, zs[l].map(sigmoidPrime));
    nablaB.unshift(delta);
    nablaW.unshift(outer(delta, activations[l]));
    nablaA = matTVec(net.weights[l], delta);
  }
  return { nablaW, nablaB };
}
