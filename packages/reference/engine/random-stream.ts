import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Rng } from '../src/index.ts';

/** The random numbers that a seed's network starts from. */
export const startStream = (seed: number): Rng => randomStream(1, seed);

/** The random numbers of one epoch of a seed: its mini-batches and masks. */
export const epochStream = (seed: number, epoch: number): Rng => randomStream(2, seed, epoch);

/** The random numbers that vary a thousand images in an epoch; the same for all seeds, since the images are. */
export const distortionStream = (epoch: number, chunk: number): Rng => randomStream(3, epoch, chunk);

/**
 * The random numbers of one part of a training: the start of seed 3, its epoch 7 … Every part has its own, so a run that was killed goes on
 * from any epoch without a state to save, and seeds can be trained in any order.
 */
function randomStream(...parts: readonly number[]): Rng {
  const generator = xoroshiro128plus(parts.reduce((hash, part) => scramble(hash ^ part), 0x9e3779b9));
  return () => uniformFloat64(generator);
}

/** The finaliser of MurmurHash3 (Appleby), which spreads neighbouring numbers over 32 bits. */
function scramble(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
