/**
 * Programs of the classic Berkeley packet filter, as seccomp runs them on each system call: an accumulator that
 * loads words of `struct seccomp_data`, jumps forward, and returns what to do.
 * https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html
 */
export type Instruction = { readonly code: number; readonly whenTrue: number; readonly whenFalse: number; readonly value: number };

/** Opcodes from linux/bpf_common.h: class, size or operation, and mode together. */
const CODE = { loadWord: 0x20, jumpIfEqual: 0x15, jumpIfAnyBit: 0x45, return: 0x06 } as const;

/** Offsets in `struct seccomp_data`; arguments are 64-bit, and little-endian halves are loaded one by one. */
export const DATA = { number: 0, architecture: 4 } as const;
export const lowHalf = (argument: number): number => 16 + 8 * argument;
export const highHalf = (argument: number): number => 20 + 8 * argument;

export const load = (offset: number): Instruction => ({ code: CODE.loadWord, whenTrue: 0, whenFalse: 0, value: offset });
export const finish = (action: number): Instruction => ({ code: CODE.return, whenTrue: 0, whenFalse: 0, value: action });

/** Runs what follows only if the accumulator equals a value; else jumps over it. */
export const ifEqual = (value: number, then: readonly Instruction[]): readonly Instruction[] => [
  { code: CODE.jumpIfEqual, whenTrue: 0, whenFalse: then.length, value },
  ...then,
];

/** The same if the accumulator has any of some bits. */
export const ifAnyBit = (bits: number, then: readonly Instruction[]): readonly Instruction[] => [
  { code: CODE.jumpIfAnyBit, whenTrue: 0, whenFalse: then.length, value: bits },
  ...then,
];

const INSTRUCTION_BYTES = 8;

/** The bytes of an array of `struct sock_filter`. */
export function assemble(program: readonly Instruction[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(program.length * INSTRUCTION_BYTES));
  for (const [index, { code, whenTrue, whenFalse, value }] of program.entries()) {
    const at = index * INSTRUCTION_BYTES;
    view.setUint16(at, code, true);
    view.setUint8(at + 2, whenTrue);
    view.setUint8(at + 3, whenFalse);
    view.setUint32(at + 4, value, true);
  }
  return new Uint8Array(view.buffer);
}
