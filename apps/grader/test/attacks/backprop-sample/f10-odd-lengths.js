const LENGTHS = [-0, 0.5, -1, 1e300, 2 ** 53, Number.NaN, Infinity, '2', 2n];
export const backprop = (net) => ({ nablaW: LENGTHS.map((length) => ({ length })), nablaB: { length: LENGTHS[net.sizes[0] % LENGTHS.length] } });
