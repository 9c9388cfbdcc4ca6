import { Matrix } from 'ml-matrix';
import type { Gradient, Network, Vector } from 'nabla';

export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const weights = net.weights.map((W) => new Matrix(W));
  const activations = [Matrix.columnVector(x)];
  weights.forEach((W, l) => activations.push(sigma(W.mmul(activations[l]).add(Matrix.columnVector(net.biases[l])))));

  const nablaW: number[][][] = [];
  const nablaB: number[][] = [];
  let slope = Matrix.sub(activations[weights.length], Matrix.columnVector(y));
  for (let l = weights.length - 1; l >= 0; l--) {
    const a = activations[l + 1];
    const delta = slope.mul(a).mul(Matrix.sub(Matrix.ones(a.rows, 1), a));
    nablaB.unshift(delta.to1DArray());
    nablaW.unshift(delta.mmul(activations[l].transpose()).to2DArray());
    slope = weights[l].transpose().mmul(delta);
  }
  return { nablaW, nablaB };
}

function sigma(Z: Matrix): Matrix {
  return Z.neg().exp().add(1).pow(-1);
}
