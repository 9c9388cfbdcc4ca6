import { assemble, DATA, finish, highHalf, ifAnyBit, ifEqual, load, lowHalf, type Instruction } from './bpf.ts';
import type { Libc } from './libc.ts';
import { ARCHITECTURES, type Architecture } from './system-calls.ts';
import type { Layer } from './layer.ts';

/** From linux/seccomp.h, linux/prctl.h, linux/sched.h and errno.h. */
const SET_MODE_FILTER = 1n;
const FLAG_TSYNC = 1n;
const ACTION = { allow: 0x7fff0000, killProcess: 0x80000000, fail: 0x00050000 } as const;
const ERRNO = { EPERM: 1, ENOSYS: 38 } as const;
const PR_SET_NO_NEW_PRIVS = 38;
const PR_SET_PDEATHSIG = 1;
const SIGKILL = 9n;
const CLONE_THREAD = 0x00010000;

const allow = finish(ACTION.allow);
const refuse = finish(ACTION.fail | ERRNO.EPERM);

/**
 * Lets the kernel refuse, in all threads and for ever, every system call that a warm process does not need. Even
 * native code in this process can then open nothing, connect to nothing and start nothing.
 */
export function filterSystemCalls(libc: Libc): Layer {
  const layer = 'seccomp';
  const architecture = ARCHITECTURES[process.arch];
  if (!architecture) return { layer, missing: `no list of system calls for ${process.arch}` };
  // The process dies with its parent, whatever it is doing then.
  libc.prctl(PR_SET_PDEATHSIG, SIGKILL, 0n, 0n, 0n);
  if (libc.prctl(PR_SET_NO_NEW_PRIVS, 1n, 0n, 0n, 0n) !== 0) return { layer, missing: `no_new_privs: ${libc.errorName()}` };
  const program = assemble(filterFor(architecture, process.pid));
  // struct sock_fprog: the number of instructions, padding, and their address.
  const header = new DataView(new ArrayBuffer(16));
  header.setUint16(0, program.length / 8, true);
  header.setBigUint64(8, libc.addressOf(program), true);
  const failed = libc.syscall(BigInt(architecture.special.seccomp), SET_MODE_FILTER, FLAG_TSYNC, header.buffer);
  return failed === 0n ? { layer } : { layer, missing: libc.errorName() };
}

/** The filter for a process of a number. Each branch ends in a verdict; what no branch knows is refused. */
export function filterFor({ mark, allowed, special }: Architecture, pid: number): readonly Instruction[] {
  return [
    load(DATA.architecture),
    ...ifEqual(mark, [load(DATA.number), ...branches(allowed, special, pid), refuse]),
    finish(ACTION.killProcess),
  ];
}

function branches(allowed: Architecture['allowed'], special: Architecture['special'], pid: number): readonly Instruction[] {
  return [
    ...allowed.flatMap((number) => ifEqual(number, [allow])),
    // New threads, but no new processes.
    ...ifEqual(special.clone, [load(lowHalf(0)), ...ifAnyBit(CLONE_THREAD, [allow]), refuse]),
    // Its flags lie in memory, where a filter cannot look; the C library falls back to clone.
    ...ifEqual(special.clone3, [finish(ACTION.fail | ERRNO.ENOSYS)]),
    // Signals to itself only: this is how a process aborts.
    ...ifEqual(special.tgkill, [load(lowHalf(0)), ...ifEqual(pid, [allow]), refuse]),
    // Limits may be read: the new one must be a null pointer.
    ...ifEqual(special.prlimit64, [load(lowHalf(2)), ...ifEqual(0, [load(highHalf(2)), ...ifEqual(0, [allow])]), refuse]),
  ];
}
