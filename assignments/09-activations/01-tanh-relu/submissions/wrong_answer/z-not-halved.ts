// Your sigmoid is too steep: tanh and the sigmoid differ by the scale of z as well. Solve tanh z = 2σ(2z) − 1 for σ, and mind what stands in the brackets.
// @fails the sigmoid, the example of the statement
export const tanhPrime = (z: number): number => 1 - Math.tanh(z) ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z)) / 2;
