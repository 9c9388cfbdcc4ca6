const BEGIN = /^\s*\/\/ BEGIN SOLUTION\s*$/u;
const END = /^\s*\/\/ END SOLUTION\s*$/u;

/**
 * The starter of an exercise: the solution with what stands between `// BEGIN SOLUTION` and `// END SOLUTION`
 * replaced by a comment and, inside a function, a `throw` that keeps the types right.
 * @throws Error when the markers do not pair up or there are none
 */
export function starterOf(solution: string): string {
  const kept: string[] = [];
  let hidden = false;
  let blocks = 0;
  for (const line of solution.split('\n')) {
    if (BEGIN.test(line)) {
      if (hidden) throw new Error('BEGIN SOLUTION inside a solution block');
      [hidden, blocks] = [true, blocks + 1];
      kept.push(...placeholder(line));
    } else if (END.test(line)) {
      if (!hidden) throw new Error('END SOLUTION without BEGIN SOLUTION');
      hidden = false;
    } else if (!hidden) kept.push(line);
  }
  if (hidden || blocks === 0) throw new Error(hidden ? 'BEGIN SOLUTION without END SOLUTION' : 'no BEGIN SOLUTION marker');
  return kept.join('\n');
}

/** At the top level a block holds helpers, which simply go; inside a function it holds the answer. */
function placeholder(marker: string): readonly string[] {
  const indent = marker.slice(0, marker.indexOf('/'));
  return indent === '' ? [] : [`${indent}// Your code here.`, `${indent}throw new Error('Not written yet.');`];
}
