// To the left of 0 your ReLU rises again. There, the neuron is silent.
// @fails ReLU on the left
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.abs(z);

export const reluPrime = (z: number): number => Math.sign(z);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
