import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import type { Libc } from './libc.ts';

/** Names of the things that a jailed process must not be able to do. */
export const ATTEMPTS = ['read a file', 'write a file', 'open a socket', 'start a program', 'see another process', 'be root', 'hold 8 GB'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

/** How an attempt ended: the name of an error, or `allowed`. */
export type Result = string;

/** A file that anybody could write who is not held. */
export const PROBE_FILE = join(tmpdir(), `nabla-jail-${process.pid}`);

/** More than any limit of ours leaves to a process, and less than machines that grade have. */
export const TOO_MANY_BYTES = 8 * 1024 ** 3;

/** From fcntl.h, sys/mman.h and sys/socket.h of Linux. */
const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS = 0x22;
const MAP_FAILED = 0xffff_ffff_ffff_ffffn;
const O_RDONLY = 0;
const O_WRONLY_CREAT = 0o101;
const AF_INET = 2;
const SOCK_STREAM = 1;

/** Tries what native code would try, past everything that Node.js forbids. */
export function attemptByLibc(libc: Libc, attempt: Attempt, graderPid: number): Result {
  switch (attempt) {
    case 'read a file':
      return opened(libc, libc.open('/etc/passwd', O_RDONLY, 0));
    case 'write a file':
      return written(libc);
    case 'open a socket':
      return opened(libc, libc.socket(AF_INET, SOCK_STREAM, 0));
    case 'start a program':
      return spawned(libc);
    case 'see another process':
      return libc.kill(graderPid, 0) === 0 ? 'allowed' : libc.errorName();
    case 'be root':
      return libc.setuid(0) === 0 ? 'allowed' : libc.errorName();
    case 'hold 8 GB':
      return held(libc);
    default:
      return attempt satisfies never;
  }
}

/** Leaves nothing behind where it is allowed. */
function written(libc: Libc): Result {
  const result = opened(libc, libc.open(PROBE_FILE, O_WRONLY_CREAT, 0o600));
  if (result === 'allowed') libc.unlink(PROBE_FILE);
  return result;
}

function opened(libc: Libc, descriptor: number): Result {
  if (descriptor === -1) return libc.errorName();
  libc.close(descriptor);
  return 'allowed';
}

/** Asked for and never touched: no memory is used where it is allowed. */
function held(libc: Libc): Result {
  const address = libc.mmap(null, BigInt(TOO_MANY_BYTES), PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0n);
  if (address === MAP_FAILED) return libc.errorName();
  libc.munmap(address, BigInt(TOO_MANY_BYTES));
  return 'allowed';
}

/** Node itself is the one program that is there for sure. posix_spawn returns its error instead of setting errno. */
function spawned(libc: Libc): Result {
  const name = Buffer.from('node\0');
  const version = Buffer.from('--version\0');
  const argv = BigUint64Array.of(libc.addressOf(name), libc.addressOf(version), 0n);
  const error = libc.posix_spawn(new Int32Array(1), process.execPath, null, null, argv, BigUint64Array.of(0n));
  return error === 0 ? 'allowed' : getSystemErrorName(-error);
}
