// Where |z| is large, e to the power of |z| is Infinity, and Infinity / Infinity is NaN. JavaScript has a tanh that knows better.
// @fails the slope of tanh, saturated
const tanh = (z: number): number => (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));

export const tanhPrime = (z: number): number => 1 - tanh(z) ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + tanh(z / 2)) / 2;
