// Your tanhPrime is the slope of the sigmoid. Who changes the activation of a neuron has to change its slope, too: at 0, tanh is four times as steep.
// @fails the slope of tanh, the example of the statement
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export const tanhPrime = (z: number): number => sigmoid(z) * (1 - sigmoid(z));

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
