// The slope of tanh is 1 minus the square of tanh. Yours depends on the sign of z; the curve is as steep at −z as at z.
// @fails the slope of tanh, the example of the statement
export const tanhPrime = (z: number): number => 1 - Math.tanh(z);

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
