export function chainGradient(w: number[], b: number[], x: number, y: number): number {
  const n = w.length;
  const outputs = new Float64Array(n + 1);
  outputs[0] = x;
  for (let l = 0; l < n; l++) outputs[l + 1] = 1 / (1 + Math.exp(-(w[l] * outputs[l] + b[l])));
  // The error of the last neuron, carried back to the first.
  let delta = outputs[n] - y;
  for (let l = n; l >= 1; l--) {
    delta *= outputs[l] * (1 - outputs[l]);
    if (l > 1) delta *= w[l - 1];
  }
  return delta;
}
