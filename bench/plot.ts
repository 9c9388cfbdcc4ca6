/** A line through points, in order of x. */
type PlotLine = { readonly name: string; readonly points: readonly { readonly x: number; readonly y: number }[] };

export type Plot = { readonly title: string; readonly x: string; readonly y: string; readonly lines: readonly PlotLine[] };

const [WIDTH, HEIGHT] = [640, 320];
const MARGIN = { top: 32, right: 84, bottom: 44, left: 64 };
const GREY = '#7a7f87';
/** Apart from each other also for those who see red and green alike, and legible on light and on dark pages. */
const COLOURS = ['#7c5cff', '#0c8a8a', '#c2410c', '#7a7f87'];

/** An SVG of lines from zero. What stands in it is ours, so nothing is escaped. */
export function plotLines({ title, x: xName, y: yName, lines }: Plot): string {
  const points = lines.flatMap((line) => line.points);
  const [xs, ys] = [ticks(Math.max(1, ...points.map(({ x }) => x))), ticks(Math.max(1, ...points.map(({ y }) => y)))];
  const right = WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const x = (value: number): string => (MARGIN.left + ((right - MARGIN.left) * value) / (xs.at(-1) ?? 1)).toFixed(1);
  const y = (value: number): string => (bottom - ((bottom - MARGIN.top) * value) / (ys.at(-1) ?? 1)).toFixed(1);
  const path = (line: PlotLine): string => line.points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.x)} ${y(point.y)}`).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="${GREY}" role="img" aria-label="${title}">`,
    `<text x="${MARGIN.left}" y="18" font-size="14">${title}</text>`,
    ...ys.map((value) => `<path d="M${MARGIN.left} ${y(value)}H${right}" stroke="${GREY}" stroke-opacity="0.25"/><text x="${MARGIN.left - 8}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`),
    ...xs.map((value) => `<text x="${x(value)}" y="${bottom + 18}" text-anchor="middle">${value}</text>`),
    ...lines.map((line, index) => `<path d="${path(line)}" fill="none" stroke="${COLOURS[index % COLOURS.length]}" stroke-width="1.75" stroke-linejoin="round"/>`),
    ...lines.map(({ name }, index) => `<text x="${right + 12}" y="${MARGIN.top + 12 + 18 * index}" fill="${COLOURS[index % COLOURS.length]}">${name}</text>`),
    `<text x="${(right + MARGIN.left) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${xName}</text><text x="8" y="${MARGIN.top + 4}">${yName}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** From zero to the first round number that reaches the highest value, in four to ten equal steps. */
export function ticks(highest: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(highest));
  const step = [0.1, 0.2, 0.5, 1, 2].map((factor) => factor * magnitude).find((size) => highest / size <= 8) ?? magnitude;
  return Array.from({ length: Math.ceil(highest / step - 1e-9) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
