/**
 * Seeded randomness for test cases: the same seed gives the same numbers on every machine.
 * sfc32 by Chris Doty-Humphrey (PractRand); the seed is spread by splitmix32.
 */
export type Random = {
  /** Uniform in [0, 1), 32 random bits. */
  readonly next: () => number;
  /** Uniform in [low, high). */
  readonly uniform: (low: number, high: number) => number;
  /** An integer from low to high, both inclusive. */
  readonly integer: (low: number, high: number) => number;
  /** Standard normal, by Box and Muller. */
  readonly normal: () => number;
  /** A vector of standard normals. */
  readonly vector: (length: number) => number[];
  /** A rows × columns matrix of standard normals. */
  readonly matrix: (rows: number, columns: number) => number[][];
};

/** @param seed any 32-bit integer */
export function random(seed: number): Random {
  const next = sfc32(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const vector = (length: number): number[] => Array.from({ length }, normal);
  return {
    next,
    uniform: (low, high) => low + (high - low) * next(),
    integer: (low, high) => low + Math.floor((high - low + 1) * next()),
    normal,
    vector,
    matrix: (rows, columns) => Array.from({ length: rows }, () => vector(columns)),
  };
}

/** A 32-bit seed made from a text (FNV-1a), so that every exercise has cases of its own. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function sfc32(seed: number): () => number {
  const spread = splitmix32(seed);
  let a = spread();
  let b = spread();
  let c = spread();
  let counter = 1;
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
