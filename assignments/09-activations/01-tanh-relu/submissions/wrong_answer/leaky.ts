// To the left of 0 your ReLU lets a little through. That is the "leaky" variant; here a neuron with a negative weighted input is silent, and has the slope 0.
// @fails ReLU on the left
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => (z > 0 ? z : 0.01 * z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0.01);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
