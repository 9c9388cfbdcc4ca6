import type { Rng } from 'nabla';

// Every index gets a random key; sorted by key, index by index they go to the part whose share is reached. Within a part they are sorted again.
export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const keys = Array.from({ length: n }, () => rng());
  const order = keys.map((_, index) => index).sort((left, right) => keys[left] - keys[right]);
  const parts: number[][] = fractions.map(() => []);
  let part = 0;
  let share = fractions[0];
  order.forEach((index, rank) => {
    while (part < fractions.length - 1 && rank >= Math.round(share * n)) share += fractions[++part];
    parts[part].push(index);
  });
  return parts.map((one) => one.sort((left, right) => left - right));
}
