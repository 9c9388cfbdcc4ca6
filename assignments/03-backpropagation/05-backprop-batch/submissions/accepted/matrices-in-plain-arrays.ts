import { dot, matVec, sigmoid, type Gradient, type Matrix, type Network } from 'nabla';

const transpose = (M: Matrix): Matrix => M[0].map((_, k) => M.map((row) => row[k]));
const times = (A: Matrix, B: Matrix): Matrix => transpose(transpose(B).map((column) => matVec(A, column)));

export const backpropBatch = ({ weights, biases }: Network, X: Matrix, Y: Matrix): Gradient => {
  const activations = weights.reduce((all, W, l) => {
    const Z = times(W, all[l]);
    return [...all, Z.map((row, j) => row.map((z) => sigmoid(z + biases[l][j])))];
  }, [X]);
  const output = activations[weights.length];
  // dC/dA of the mean: the division by the number of samples is made at once.
  let slopes = output.map((row, j) => row.map((a, s) => (a - Y[j][s]) / row.length));
  const layers = weights
    .map((W, l) => ({ W, input: activations[l], A: activations[l + 1] }))
    .reverse()
    .map(({ W, input, A }) => {
      const D = slopes.map((row, j) => row.map((slope, s) => slope * A[j][s] * (1 - A[j][s])));
      slopes = times(transpose(W), D);
      return { nablaW: D.map((row) => input.map((inputs) => dot(row, inputs))), nablaB: D.map((row) => row.reduce((sum, d) => sum + d, 0)) };
    })
    .reverse();
  return { nablaW: layers.map(({ nablaW }) => nablaW), nablaB: layers.map(({ nablaB }) => nablaB) };
};
