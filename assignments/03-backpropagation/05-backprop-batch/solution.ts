import { Matrix } from 'ml-matrix';
import { sigmoid, sigmoidPrime, type Gradient, type Matrix as Rows, type Network, type Vector } from 'nabla';

/**
 * The gradient of the mean of C = ½ ‖a − y‖² over a mini-batch, by backpropagation.
 * @param net a network of sigmoid neurons
 * @param X the inputs, one column for each sample: as many rows as the first layer has neurons
 * @param Y the wanted outputs, one column for each sample: as many rows as the last layer has neurons
 * @returns ∂C/∂w and ∂C/∂b, averaged over the samples, in the shapes of `net.weights` and `net.biases`
 */
export function backpropBatch(net: Network, X: Rows, Y: Rows): Gradient {
  // BEGIN SOLUTION
  const nablaW: Rows[] = [];
  const nablaB: Vector[] = [];
  const { passes, output } = feedforward(net, new Matrix(X));
  let nablaA = Matrix.sub(output, new Matrix(Y)); // ∂C/∂a of the quadratic cost, one column for each sample
  for (const { W, input, Z } of passes.toReversed()) {
    const D = Matrix.mul(nablaA, mapped(Z, sigmoidPrime)); // BP1 at the output, BP2 below it
    nablaB.unshift(D.mean('row')); // BP3
    nablaW.unshift(D.mmul(input.transpose()).div(D.columns).to2DArray()); // BP4, added up over the samples by the product
    nablaA = W.transpose().mmul(D);
  }
  return { nablaW, nablaB };
  // END SOLUTION
}
// BEGIN SOLUTION

/** What each layer received and made of it, the first layer's first, and what came out in the end; one column for each sample. */
function feedforward(net: Network, X: Matrix) {
  let A = X;
  const passes = net.weights.map((rows, l) => {
    const [W, input] = [new Matrix(rows), A];
    const Z = W.mmul(input).addColumnVector(net.biases[l] ?? []);
    A = mapped(Z, sigmoid);
    return { W, input, Z };
  });
  return { passes, output: A };
}

/** f of every entry. */
const mapped = (Z: Matrix, f: (z: number) => number): Matrix => new Matrix(Z.to2DArray().map((row) => row.map((z) => f(z))));
// END SOLUTION
