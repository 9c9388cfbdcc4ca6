import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): Uint32Array[] {
  const order = new Uint32Array(n);
  for (let index = 0; index < n; index += 1) {
    const place = Math.floor(rng() * (index + 1));
    order[index] = order[place];
    order[place] = index;
  }
  const parts: Uint32Array[] = [];
  let start = 0;
  for (let part = 0; part < fractions.length; part += 1) {
    const last = part === fractions.length - 1;
    const end = last ? n : Math.min(n, start + Math.trunc(n * fractions[part]));
    parts.push(order.subarray(start, end));
    start = end;
  }
  return parts;
}
