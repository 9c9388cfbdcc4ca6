new RegExp('('.repeat(100_000) + ')'.repeat(100_000));
const zeros = (net) => ({ nablaW: net.weights.map((W) => W.map((row) => row.map(() => 0))), nablaB: net.biases.map((b) => b.map(() => 0)) });
export const backprop = zeros;
