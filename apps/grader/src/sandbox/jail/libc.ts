import { getSystemErrorName } from 'node:util';

/** The functions of the C library that the jail is built and tried with; of Linux only. */
const SIGNATURES = {
  close: { return: 'int32', arguments: ['int32'] },
  kill: { return: 'int32', arguments: ['int32', 'int32'] },
  mmap: { return: 'pointer', arguments: ['pointer', 'uint64', 'int32', 'int32', 'int32', 'int64'] },
  munmap: { return: 'int32', arguments: ['pointer', 'uint64'] },
  open: { return: 'int32', arguments: ['string', 'int32', 'int32'] },
  posix_spawn: { return: 'int32', arguments: ['pointer', 'string', 'pointer', 'pointer', 'pointer', 'pointer'] },
  prctl: { return: 'int32', arguments: ['int32', 'uint64', 'uint64', 'uint64', 'uint64'] },
  setrlimit: { return: 'int32', arguments: ['int32', 'pointer'] },
  setuid: { return: 'int32', arguments: ['int32'] },
  socket: { return: 'int32', arguments: ['int32', 'int32', 'int32'] },
  unlink: { return: 'int32', arguments: ['string'] },
  syscall: { return: 'int64', arguments: ['int64', 'int64', 'int64', 'pointer'] },
} as const;

export type Libc = Awaited<ReturnType<typeof load>>;

/** The C library through Node's own foreign functions, or why there is none. They are experimental, so a Node without them is fine. */
export async function openLibc(): Promise<{ readonly ok: true; readonly libc: Libc } | { readonly ok: false; readonly reason: string }> {
  if (process.platform !== 'linux') return { ok: false, reason: `not on ${process.platform}` };
  try {
    return { ok: true, libc: await load() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'no foreign functions' };
  }
}

async function load() {
  const ffi = await import('node:ffi');
  const { functions, lib } = ffi.dlopen(null, SIGNATURES);
  const errorNumber = lib.getFunction('__errno_location', { return: 'pointer', arguments: [] });
  /** The name of the error of the call that has just failed. */
  const errorName = (): string => getSystemErrorName(-ffi.getInt32(errorNumber()));
  return { ...functions, addressOf: ffi.getRawPointer, errorName };
}
