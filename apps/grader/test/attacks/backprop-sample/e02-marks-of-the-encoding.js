const mark = (value, index) => ['n', '"n"', '?a promise', 's', 'null', '0', '{', '\\"],"kind":"returned"'][index % 8];
export const backprop = (net) => ({ nablaW: net.weights.map((W) => W.map((row) => row.map(mark))), nablaB: net.biases.map((b) => b.map(mark)) });
