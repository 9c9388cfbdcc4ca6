/** Keeps the compiler busy without end. */
export const FAST_BOMB = `export const bomb = ${'['.repeat(255)}${']'.repeat(255)};`;

/** Files that take a compiler longer or further than any honest one does. */
export const BOMBS: Readonly<Record<string, string>> = {
  'brackets as deep as the sandbox allows': FAST_BOMB,
  'a sum of 30,000 strings': `declare const a: string;\nexport const bomb: number = ${'a+'.repeat(30_000)}a;`,
  'a type that walks tuples of nearly 1,000': `
    type Zeros<N extends number, A extends 0[] = []> = A['length'] extends N ? A : Zeros<N, [...A, 0]>;
    type Walk<A extends unknown[], B extends unknown[]> = B extends [infer _, ...infer Rest] ? [...A, ...Walk<A, Rest>] : [];
    export const bomb: [${Array.from({ length: 9 }, (_, index) => `Walk<Zeros<99${index}>, Zeros<999>>`).join(', ')}] = 1;`,
  'a conditional type that doubles at every step': `
    type Double<T extends unknown[], N extends unknown[]> = N extends [infer _, ...infer Rest] ? Double<[T, 1], Rest> | Double<[T, 2], Rest> : T;
    export const bomb: Double<[], [${'0, '.repeat(34)}]> = 1;`,
};
