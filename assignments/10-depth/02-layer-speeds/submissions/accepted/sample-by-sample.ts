import { add, hadamard, matTVec, matVec, scale, sigmoid, sigmoidPrime, subtract, type Matrix, type Network, type Vector } from 'nabla';

const columnsOf = (M: Matrix): Vector[] => M[0].map((_, sample) => M.map((row) => row[sample]));

export function layerSpeeds(net: Network, X: Matrix, Y: Matrix): Vector {
  const targets = columnsOf(Y);
  const errors = columnsOf(X).map((x, sample) => hiddenErrors(net, x, targets[sample]));
  const sums = errors.reduce((sum, one) => sum.map((layer, l) => add(layer, one[l])));
  return sums.map((sum) => Math.hypot(...scale(1 / errors.length, sum)));
}

/** The error of every hidden layer for one sample, the first layer's first. */
function hiddenErrors(net: Network, x: Vector, y: Vector): Vector[] {
  const zs: Vector[] = [];
  let a = x;
  net.weights.forEach((W, l) => {
    zs.push(add(matVec(W, a), net.biases[l]));
    a = zs[l].map(sigmoid);
  });
  const errors = [subtract(a, y)];
  for (let l = zs.length - 1; l > 0; l--) errors.unshift(hadamard(matTVec(net.weights[l], errors[0]), zs[l - 1].map(sigmoidPrime)));
  return errors.slice(0, -1);
}
