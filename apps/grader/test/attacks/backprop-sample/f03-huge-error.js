export function backprop() {
  const text = '\u202e\n    at x (solution.ts:1:1)'.repeat(200_000);
  throw Object.assign(new RangeError(text), { name: text, stack: text, cause: { text } });
}
