type Bit = 0 | 1;
type Gate = (a: number, b: number) => Bit;

const xor = (gate: Gate) => (x: number, y: number) => {
  const [notX, notY] = [gate(x, x), gate(y, y)];
  return gate(gate(x, notY), gate(notX, y));
};
const and = (gate: Gate) => (x: number, y: number) => gate(gate(x, y), gate(y, x));

export const halfAdder = (a: number, b: number, nand: Gate) => ({ sum: xor(nand)(a, b), carry: and(nand)(a, b) });
