// The slope of tanh seems to be 1 − z². That would be right if z were the activation already: the argument is the weighted input, so tanh has to come in.
// @fails the slope of tanh, the example of the statement
export const tanhPrime = (z: number): number => 1 - z ** 2;

export const relu = (z: number): number => Math.max(0, z);

export const reluPrime = (z: number): number => (z > 0 ? 1 : 0);

export const sigmoidFromTanh = (z: number): number => (1 + Math.tanh(z / 2)) / 2;
