import type { Band } from './band.ts';

/** A line with its band over the epochs. */
export type PlotLine = { readonly name: string; readonly colour: string; readonly band: Band };

/** A horizontal line. */
export type PlotMark = { readonly name: string; readonly value: number };

const [WIDTH, HEIGHT] = [640, 320];
const MARGIN = { top: 16, right: 132, bottom: 40, left: 52 };

/** What is shown; the lines have a point for every so many epochs. */
type Figure = { readonly lines: readonly PlotLine[]; readonly marks: readonly PlotMark[]; readonly every: number };

/** An SVG of accuracies over epochs: the means as lines, lowest to highest seed as bands. It is legible on light and on dark pages. */
export function plot({ lines, marks, every }: Figure): string {
  const points = Math.max(...lines.map(({ band }) => band.mean.length));
  const [low, high] = rangeOf([...lines.flatMap(({ band }) => [...band.low, ...band.high]), ...marks.map(({ value }) => value)]);
  const x = (point: number): number => MARGIN.left + ((WIDTH - MARGIN.left - MARGIN.right) * point) / Math.max(1, points - 1);
  const y = (value: number): number => MARGIN.top + ((HEIGHT - MARGIN.top - MARGIN.bottom) * (high - value)) / (high - low);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#7a7f87">`,
    ...ticks(low, high).map((value) => `<path d="M${MARGIN.left} ${f(y(value))}H${WIDTH - MARGIN.right}" stroke="#7a7f87" stroke-opacity="0.25"/><text x="${MARGIN.left - 8}" y="${f(y(value) + 4)}" text-anchor="end">${value}</text>`),
    ...lines.map(({ band, colour }) => `<path d="${area(band, x, y)}" fill="${colour}" fill-opacity="0.18"/><path d="${path(band.mean, x, y)}" fill="none" stroke="${colour}" stroke-width="2"/>`),
    ...marks.map(({ value }) => `<path d="M${MARGIN.left} ${f(y(value))}H${WIDTH - MARGIN.right}" stroke="#7a7f87" stroke-width="1.5" stroke-dasharray="5 4"/>`),
    ...labels([...lines.map(({ name, colour, band }) => ({ name, colour, at: y(band.mean.at(-1) ?? 0) })), ...marks.map(({ name, value }) => ({ name, colour: '#7a7f87', at: y(value) }))]),
    `<text x="${MARGIN.left}" y="${HEIGHT - 20}">${every}</text><text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 20}" text-anchor="end">${points * every}</text>`,
    `<text x="${(WIDTH - MARGIN.right + MARGIN.left) / 2}" y="${HEIGHT - 6}" text-anchor="middle">epoch</text><text x="6" y="${MARGIN.top + 4}">%</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** A little more than what is shown, at most 0 to 100. The first epoch of a bad start would squeeze all the rest, so the lowest fifth is cut off. */
function rangeOf(values: readonly number[]): readonly [number, number] {
  const sorted = values.filter(Number.isFinite).toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor(sorted.length / 50)] ?? 0, sorted.at(-1) ?? 100];
  const room = Math.max(0.2, 0.06 * (high - low));
  return [Math.max(0, low - room), Math.min(100, high + room)];
}

/** Round numbers, four to eight of them. */
function ticks(low: number, high: number): readonly number[] {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((size) => (high - low) / size <= 8) ?? 50;
  return Array.from({ length: Math.floor(high / step) - Math.ceil(low / step) + 1 }, (_, index) => Number(((Math.ceil(low / step) + index) * step).toFixed(1)));
}

type Scale = (value: number) => number;

const f = (value: number): string => value.toFixed(1);

const path = (values: readonly number[], x: Scale, y: Scale): string => values.map((value, point) => `${point === 0 ? 'M' : 'L'}${f(x(point))} ${f(Math.min(y(value), HEIGHT - MARGIN.bottom))}`).join('');

const area = ({ low, high }: Band, x: Scale, y: Scale): string =>
  `${path(high, x, y)}${low.map((_, index) => low.length - 1 - index).map((point) => `L${f(x(point))} ${f(Math.min(y(low[point] ?? 0), HEIGHT - MARGIN.bottom))}`).join('')}Z`;

type Label = { readonly name: string; readonly colour: string; readonly at: number };

/** Beside the ends of their lines, and never over one another. */
function labels(wanted: readonly Label[]): readonly string[] {
  let last = -Infinity;
  return wanted
    .toSorted((one, other) => one.at - other.at)
    .map(({ name, colour, at }) => {
      last = Math.max(at, last + 15);
      return `<text x="${WIDTH - MARGIN.right + 8}" y="${f(last + 4)}" fill="${colour}">${name}</text>`;
    });
}
