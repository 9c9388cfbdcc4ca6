type Edge = { readonly leftId: string; readonly rightId: string };

/** Submissions that hang together by pairs, each group with more than two: two alone are a pair and no cluster. The largest first. */
export function clustersOf(pairs: readonly Edge[]): readonly (readonly string[])[] {
  const groups = new Map<string, Set<string>>();
  for (const { leftId, rightId } of pairs) {
    const [left, right] = [groups.get(leftId) ?? new Set([leftId]), groups.get(rightId) ?? new Set([rightId])];
    const joined = new Set([...left, ...right]);
    for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].filter(({ size }) => size > 2).map((group) => [...group]).toSorted((one, other) => other.length - one.length);
}
