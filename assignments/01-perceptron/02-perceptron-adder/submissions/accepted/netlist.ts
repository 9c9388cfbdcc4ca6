type Bit = 0 | 1;

/** Wires 0 and 1 are the inputs; each gate drives the next wire. */
const GATES = [
  [0, 1],
  [0, 2],
  [1, 2],
  [3, 4],
  [2, 2],
] as const;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const wires = [a, b];
  for (const [left, right] of GATES) wires.push(nand(wires[left], wires[right]));
  return { sum: wires[5] as Bit, carry: wires[6] as Bit };
}
