import { dot, matTVec, sigmoid, type Matrix, type Network, type Vector } from 'nabla';

const transpose = (M: Matrix): Matrix => M[0].map((_, k) => M.map((row) => row[k]));

/** Samples are rows in here. */
type Layers = { speeds: Vector; slopes: Matrix };

export const layerSpeeds = ({ weights, biases }: Network, X: Matrix, Y: Matrix): Vector => after(weights, biases, transpose(X), transpose(Y)).speeds;

/** The speeds of the layers whose outputs are inputs of these, without the first, and the slopes of the cost along the input. */
function after([W, ...weights]: Matrix[], [b, ...biases]: Vector[], inputs: Matrix, Y: Matrix): Layers {
  const outputs = inputs.map((input) => W.map((row, j) => sigmoid(dot(row, input) + b[j])));
  if (weights.length === 0) {
    const errors = outputs.map((a, s) => a.map((aj, j) => aj - Y[s][j]));
    return { speeds: [], slopes: errors.map((delta) => matTVec(W, delta)) };
  }
  const { speeds, slopes } = after(weights, biases, outputs, Y);
  const errors = outputs.map((a, s) => a.map((aj, j) => slopes[s][j] * aj * (1 - aj)));
  const means = transpose(errors).map((row) => row.reduce((sum, x) => sum + x, 0) / row.length);
  return { speeds: [Math.hypot(...means), ...speeds], slopes: errors.map((delta) => matTVec(W, delta)) };
}
