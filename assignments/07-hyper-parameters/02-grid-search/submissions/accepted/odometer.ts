// Counts through the combinations as an odometer does, the first wheel fastest.
export function gridSearch(space: Record<string, number[]>, evaluate: (point: Record<string, number>) => number) {
  const names = Object.keys(space);
  const wheels = new Uint32Array(names.length);
  let best: Record<string, number> = {};
  let score = Number.NEGATIVE_INFINITY;
  let tried = 0;
  for (;;) {
    const point: Record<string, number> = {};
    for (let i = 0; i < names.length; i++) point[names[i]] = space[names[i]][wheels[i]];
    const found = evaluate(point);
    tried++;
    if (found > score && found < Infinity) {
      score = found;
      best = point;
    }
    let wheel = 0;
    while (wheel < names.length && ++wheels[wheel] === space[names[wheel]].length) wheels[wheel++] = 0;
    if (wheel === names.length) return { best, score, tried };
  }
}
