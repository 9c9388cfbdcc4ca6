import { Matrix } from 'ml-matrix';
import { sigmoid, type Matrix as Rows, type Network, type Vector } from 'nabla';

/**
 * How fast the biases of every hidden layer learn from a mini-batch with the cross-entropy: ‖∂C/∂b‖ = ‖mean of δ‖.
 * @param net a network of sigmoid neurons
 * @param X the inputs, one column for each sample: as many rows as the first layer has neurons
 * @param Y the wanted outputs, one column for each sample: as many rows as the last layer has neurons
 * @returns one length for each hidden layer, that of the layer nearest to the input first
 */
export function layerSpeeds(net: Network, X: Rows, Y: Rows): Vector {
  // BEGIN SOLUTION
  const speeds: Vector = [];
  const { passes, output } = feedforward(net, new Matrix(X));
  let D = Matrix.sub(output, new Matrix(Y)); // errors, one column for each sample; the cross-entropy has no σ′ here
  for (const { W, input } of passes.slice(1).toReversed()) {
    D = Matrix.mul(W.transpose().mmul(D), mapped(input, (a) => a * (1 - a))); // BP2, with σ′(z) = a (1 − a)
    speeds.unshift(Math.hypot(...D.mean('row')));
  }
  return speeds;
  // END SOLUTION
}
// BEGIN SOLUTION

/** The weights and the input of each layer, the first layer's first, and what came out in the end; one column for each sample. */
function feedforward(net: Network, X: Matrix) {
  let A = X;
  const passes = net.weights.map((rows, l) => {
    const [W, input] = [new Matrix(rows), A];
    A = mapped(W.mmul(input).addColumnVector(net.biases[l] ?? []), sigmoid);
    return { W, input };
  });
  return { passes, output: A };
}

/** f of every entry. */
const mapped = (A: Matrix, f: (entry: number) => number): Matrix => new Matrix(A.to2DArray().map((row) => row.map((entry) => f(entry))));
// END SOLUTION
