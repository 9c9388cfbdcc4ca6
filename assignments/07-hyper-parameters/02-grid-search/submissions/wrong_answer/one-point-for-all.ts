// The best point is always the last one that was tried. Is it an object of its own, or one that goes on changing?
// @fails the example of the statement
type Point = Record<string, number>;

export function gridSearch(space: Record<string, number[]>, evaluate: (point: Point) => number) {
  const point: Point = {};
  const names = Object.keys(space);
  let best: Point = {};
  let score = -Infinity;
  let tried = 0;
  const visit = (axis: number): void => {
    if (axis < names.length) {
      for (const value of space[names[axis]]) {
        point[names[axis]] = value;
        visit(axis + 1);
      }
      return;
    }
    const found = evaluate({ ...point });
    tried += 1;
    if (Number.isFinite(found) && found > score) {
      score = found;
      best = point;
    }
  };
  visit(0);
  return { best, score, tried };
}
