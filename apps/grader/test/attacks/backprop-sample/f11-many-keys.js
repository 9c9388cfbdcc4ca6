const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => ['key' + index, index]));
export const backprop = () => keys;
