import { add, hadamard, matTVec, matVec, outer, scale, sigmoid, sigmoidPrime, subtract, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

const columnsOf = (M: Matrix): Vector[] => M[0].map((_, sample) => M.map((row) => row[sample]));

export function backpropBatch(net: Network, X: Matrix, Y: Matrix): Gradient {
  const inputs = columnsOf(X);
  const targets = columnsOf(Y);
  const nablaW = net.weights.map((W) => W.map((row) => row.map(() => 0)));
  const nablaB = net.biases.map((b) => b.map(() => 0));
  inputs.forEach((x, sample) => {
    const one = backprop(net, x, targets[sample]);
    for (let l = 0; l < nablaB.length; l++) {
      nablaB[l] = add(nablaB[l], scale(1 / inputs.length, one.nablaB[l]));
      nablaW[l] = nablaW[l].map((row, j) => add(row, scale(1 / inputs.length, one.nablaW[l][j])));
    }
  });
  return { nablaW, nablaB };
}

function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const zs: Vector[] = [];
  const activations: Vector[] = [x];
  for (let l = 0; l < net.weights.length; l++) {
    zs.push(add(matVec(net.weights[l], activations[l]), net.biases[l]));
    activations.push(zs[l].map(sigmoid));
  }
  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  let slope = subtract(activations[zs.length], y);
  for (let l = zs.length - 1; l >= 0; l--) {
    const delta = hadamard(slope, zs[l].map(sigmoidPrime));
    nablaB[l] = delta;
    nablaW[l] = outer(delta, activations[l]);
    slope = matTVec(net.weights[l], delta);
  }
  return { nablaW, nablaB };
}
