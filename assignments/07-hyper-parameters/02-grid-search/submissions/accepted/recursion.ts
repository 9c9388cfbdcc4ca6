type Point = Record<string, number>;
type Result = { best: Point; score: number; tried: number };

const NOTHING: Result = { best: {}, score: -Infinity, tried: 0 };

export const gridSearch = (space: Record<string, number[]>, evaluate: (point: Point) => number): Result => search(Object.entries(space), {}, evaluate);

/** The best of all points that agree with the choices made so far. */
function search(axes: [string, number[]][], chosen: Point, evaluate: (point: Point) => number): Result {
  if (axes.length === 0) {
    const score = evaluate(chosen);
    return Number.isFinite(score) ? { best: chosen, score, tried: 1 } : { ...NOTHING, tried: 1 };
  }
  const [[name, values], ...others] = axes;
  return values.map((value) => search(others, { ...chosen, [name]: value }, evaluate)).reduce(better, NOTHING);
}

function better(left: Result, right: Result): Result {
  const winner = right.score > left.score ? right : left;
  return { best: winner.best, score: winner.score, tried: left.tried + right.tried };
}
