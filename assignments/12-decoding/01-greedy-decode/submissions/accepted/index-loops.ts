export function greedy(next: (prefix: number[]) => ArrayLike<number>, eos: number, maxLength: number): Int32Array {
  const tokens = new Int32Array(maxLength);
  for (let length = 0; length < maxLength; length++) {
    const p = next(Array.from(tokens.subarray(0, length)));
    let best = 0;
    for (let token = 1; token < p.length; token++) if (p[token] > p[best] + 1e-9) best = token;
    if (best === eos) return tokens.slice(0, length);
    tokens[length] = best;
  }
  return tokens;
}
