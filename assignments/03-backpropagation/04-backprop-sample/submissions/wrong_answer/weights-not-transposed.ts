// On its way back the error seems to go through W as it stands. Look at which index BP2 sums over:
// going forward you sum over the neurons that feed a layer, going back over those that it feeds.
// @fails two neurons in every layer
import { add, hadamard, matVec, outer, sigmoid, sigmoidPrime, subtract, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

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
    if (l > 0) delta = zs[l - 1].map((z, k) => slope(net.weights[l], delta, k) * sigmoidPrime(z));
  }
  return { nablaW, nablaB };
}

function slope(W: Matrix, delta: Vector, k: number): number {
  let sum = 0;
  for (let j = 0; j < delta.length; j++) sum += (W[k]?.[j] ?? NaN) * delta[j];
  return sum;
}
