import type { Libc } from './libc.ts';
import type { Layer } from './layer.ts';

/** Numbers from Linux' asm-generic/resource.h. */
const RLIMIT = { FSIZE: 1, DATA: 2, CORE: 4, NOFILE: 7 } as const;

/**
 * V8 reserves 512 MB of code range for every live isolate and for Node itself, all of it private memory, so that
 * this bound is coarse: the parent's watch on resident memory is the precise one.
 */
const DATA_BYTES = 3 * 1024 ** 3;

const LIMITS = [
  [RLIMIT.FSIZE, 0],
  [RLIMIT.DATA, DATA_BYTES],
  [RLIMIT.CORE, 0],
  [RLIMIT.NOFILE, 64],
] as const;

/** Bounds what the process may hold, soft and hard alike; they cannot be raised again. */
export function limitResources(libc: Libc): Layer {
  for (const [resource, limit] of LIMITS) {
    const both = BigUint64Array.of(BigInt(limit), BigInt(limit));
    if (libc.setrlimit(resource, both) !== 0) return { layer: 'rlimits', missing: `limit ${resource}: ${libc.errorName()}` };
  }
  return { layer: 'rlimits' };
}
