/** `count` numbers from one to another, both included, equally far apart. */
export const spread = (from: number, to: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
