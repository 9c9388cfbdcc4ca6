import { hadamard, scale, type Rng, type Vector } from 'nabla';

export const dropoutMask = (n: number, p: number, rng: Rng): Vector => [...Array(n)].map(() => Number(rng() < 1 - p));

export const dropoutForward = (a: Vector, mask: Vector, p: number): Vector => hadamard(a, scale(1 / (1 - p), mask));

export const dropoutBackward = dropoutForward;
