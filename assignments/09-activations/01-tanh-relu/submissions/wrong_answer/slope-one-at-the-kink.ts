// At z = 0 there is no slope, and the statement says which number to return there.
// @fails the slope of ReLU at the kink
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z >= 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
