// Your sigmoid runs from −½ to ½. A sigmoid runs from 0 to 1.
// @fails the sigmoid, the example of the statement
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => Math.tanh(z / 2) / 2;
