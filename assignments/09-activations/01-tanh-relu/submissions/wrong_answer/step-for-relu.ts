// Your relu jumps from 0 to 1, as a perceptron does. To the right of 0, ReLU returns z itself.
// @fails ReLU on the right
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => (z > 0 ? 1 : 0);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
