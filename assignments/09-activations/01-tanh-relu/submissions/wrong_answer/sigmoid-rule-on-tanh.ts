// Your slope of tanh is a (1 − a) with a = tanh z. That rule belongs to the sigmoid; derive the one for tanh from its quotient of exponentials.
// @fails the slope of tanh, the example of the statement
export const tanhPrime = (z: number): number => Math.tanh(z) * (1 - Math.tanh(z));

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
