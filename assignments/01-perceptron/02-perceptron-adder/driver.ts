import type * as solution from './solution.ts';

/** A gate as data: one that works, or one whose output is stuck. */
export type Gate = 'nand' | 'stuck at 0' | 'stuck at 1';

const GATES = { nand: (a, b) => (a === 1 && b === 1 ? 0 : 1), 'stuck at 0': () => 0, 'stuck at 1': () => 1 } satisfies Record<Gate, solution.Nand>;

/** Runs beside the submission and hands it gates. */
export default (submission: typeof solution) => ({
  halfAdder: (a: number, b: number, gate: Gate) => submission.halfAdder(a, b, wired(GATES[gate])),

  /** How many gates it takes. */
  calls: (a: number, b: number): number => {
    const nand = wired(GATES.nand);
    let count = 0;
    submission.halfAdder(a, b, (x, y) => {
      count += 1;
      return nand(x, y);
    });
    return count;
  },

  /** The sum of two numbers of equal length, least significant bit first; the last carry becomes the last bit. */
  addNumbers: (x: number[], y: number[]): number[] => {
    const { nand } = GATES;
    let carry = 0;
    const bits = x.map((bit, index) => {
      const first = submission.halfAdder(bit, y[index] ?? Number.NaN, nand);
      const second = submission.halfAdder(first.sum, carry, nand);
      carry = first.carry === 1 || second.carry === 1 ? 1 : 0;
      return second.sum;
    });
    return [...bits, carry];
  },
});

/** A gate that tells a loose wire from a bit. */
const wired =
  (gate: solution.Nand): solution.Nand =>
  (a, b) => {
    if (!isBit(a) || !isBit(b)) throw new RangeError(`The inputs of a gate are 0 or 1; this one got ${String(a)} and ${String(b)}.`);
    return gate(a, b);
  };

const isBit = (input: unknown): boolean => input === 0 || input === 1;
