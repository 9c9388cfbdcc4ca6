/** Backpropagation for one sample, as a student would hand it in. */
export function backprop(net, x, y) {
  const activations = [x];
  net.weights.forEach((W, l) => activations.push(W.map((row, j) => sigmoid(dot(row, activations[l]) + net.biases[l][j]))));
  const nablaW = [];
  const nablaB = [];
  let slope = activations.at(-1).map((a, j) => a - y[j]);
  for (let l = net.weights.length - 1; l >= 0; l -= 1) {
    const delta = activations[l + 1].map((a, j) => slope[j] * a * (1 - a));
    nablaB.unshift(delta);
    nablaW.unshift(delta.map((d) => activations[l].map((a) => d * a)));
    slope = activations[l].map((_, k) => delta.reduce((sum, d, j) => sum + net.weights[l][j][k] * d, 0));
  }
  return { nablaW, nablaB };
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z));

const dot = (u, v) => u.reduce((sum, u_j, j) => sum + u_j * v[j], 0);
