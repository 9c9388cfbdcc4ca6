type Point = Record<string, number>;

// Point number i holds the digits of i in a numeral system whose bases are the numbers of values.
export function gridSearch(space: Record<string, number[]>, evaluate: (point: Point) => number) {
  const axes = Object.entries(space);
  const tried = axes.reduce((product, [, values]) => product * values.length, 1);
  const pointAt = (index: number): Point => {
    const point: Point = {};
    for (const [name, values] of axes) {
      point[name] = values[index % values.length];
      index = Math.floor(index / values.length);
    }
    return point;
  };
  const scores = Float64Array.from({ length: tried }, (_, index) => evaluate(pointAt(index)));
  const finite = scores.map((score) => (Number.isFinite(score) ? score : Number.NaN)).filter((score) => score === score);
  const score = finite.sort()[finite.length - 1];
  return { tried, score, best: pointAt(scores.indexOf(score)) };
}
