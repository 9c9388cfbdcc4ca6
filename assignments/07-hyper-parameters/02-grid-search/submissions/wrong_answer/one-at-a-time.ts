// One hyper-parameter after the other seems to be tuned, and never looked at again. What is the best rate may depend on the other values: try every combination.
// @fails two hills
type Point = Record<string, number>;

export function gridSearch(space: Record<string, number[]>, evaluate: (point: Point) => number) {
  let best: Point = {};
  let score = -Infinity;
  let tried = 0;
  for (const [name, values] of Object.entries(space)) best[name] = values[0];
  for (const [name, values] of Object.entries(space)) {
    for (const value of values) {
      const point = { ...best, [name]: value };
      const found = evaluate({ ...point });
      tried += 1;
      if (Number.isFinite(found) && found > score) {
        score = found;
        best = point;
      }
    }
  }
  return { best, score, tried };
}
