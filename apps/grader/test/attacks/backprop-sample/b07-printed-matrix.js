import { Matrix } from 'ml-matrix';
const sigma = (z) => 1 / (1 + Math.exp(-z));
function honest(net, x, y) {
  const zs = [];
  const as = [x];
  net.weights.forEach((W, l) => {
    zs.push(W.map((row, j) => row.reduce((sum, w, k) => sum + w * as[l][k], net.biases[l][j])));
    as.push(zs[l].map(sigma));
  });
  const nablaW = [];
  const nablaB = [];
  let nablaA = as.at(-1).map((a, j) => a - y[j]);
  for (let l = zs.length - 1; l >= 0; l -= 1) {
    const delta = nablaA.map((d, j) => d * sigma(zs[l][j]) * sigma(-zs[l][j]));
    nablaB.unshift(delta);
    nablaW.unshift(delta.map((d) => as[l].map((a) => d * a)));
    nablaA = as[l].map((_, k) => delta.reduce((sum, d, j) => sum + d * net.weights[l][j][k], 0));
  }
  return { nablaW, nablaB };
}
Matrix.prototype[Symbol.for('nodejs.util.inspect.custom')] = Matrix.prototype.toString = () => {
  throw new Error('not to be shown');
};
export function backprop(net, x, y) {
  const matrix = new Matrix(net.weights[0]);
  Object.defineProperty(matrix, 'data', { get() { throw new Error('not to be read'); }, enumerable: true });
  console.log(matrix, Matrix.prototype);
  return honest(net, x, y);
}
