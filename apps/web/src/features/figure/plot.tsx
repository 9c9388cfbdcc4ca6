import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { useFormatter } from 'next-intl';
import { useId, type ReactNode } from 'react';
import styles from './plot.module.css';
import { rounded } from './rounded.ts';

export type Point = readonly [x: number, y: number];
type Tone = 'accent' | 'good' | 'bad' | 'warn' | 'soft';

/** A curve, or a path with a dot at each of its points. The dash tells curves apart without their colours. */
export type Curve = {
  readonly label: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  readonly dashed?: boolean;
  readonly dots?: boolean;
  /** What the curve stands in the middle of, all around. */
  readonly outline?: readonly Point[];
};

/** On a logarithmic axis equal ratios are equally far apart. */
type Axis = { readonly label: string; readonly from: number; readonly to: number; readonly isLogarithmic?: boolean };

export type Place = (x: number, y: number) => Point;

type Props = {
  /** What the plot shows now, in words, for those who do not see it. */
  readonly summary: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly curves: readonly Curve[];
  readonly height?: number;
  /** Points that matter now, drawn as large dots above the curves. */
  readonly dots?: readonly Point[];
  /** Drawn below the curves; `place` gives where a point of the plot lies in the picture. */
  readonly ground?: (place: Place) => ReactNode;
  /** Drawn above them. */
  readonly marks?: (place: Place) => ReactNode;
};

const WIDTH = 560;
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 12, 24, 40];

/** Curves over a plane, with axes and a legend. */
export function Plot({ summary, x, y, curves, dots = [], height = 280, ground, marks }: Props) {
  const frame = useId();
  const [across, up] = [scaleOf(x).range([LEFT, WIDTH - RIGHT]), scaleOf(y).range([height - BOTTOM, TOP])];
  const place: Place = (px, py) => [rounded(across(px)), rounded(up(py))];
  const draw = line<Point>((point) => rounded(across(point[0])), (point) => rounded(up(point[1]))).defined((point) => Number.isFinite(point[1]));
  return (
    <>
      <svg className={styles['plot']} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={summary}>
        <clipPath id={frame}>
          <rect x={LEFT} y={TOP} width={WIDTH - LEFT - RIGHT} height={height - TOP - BOTTOM} />
        </clipPath>
        <g clipPath={`url(#${frame})`}>{ground?.(place)}</g>
        <Axes x={x} y={y} place={place} height={height} />
        <g clipPath={`url(#${frame})`}>
          {curves.map(({ label, tone, points, dashed, dots: hasDots, outline }) => (
            <g key={label} className={styles[tone]}>
              {outline && <path className={styles['outline']} d={draw([...outline]) ?? ''} />}
              <path className={styles['curve']} d={draw([...points]) ?? ''} strokeDasharray={dashed ? '6 4' : undefined} />
              {hasDots && points.map(([px, py], index) => <circle key={index} cx={place(px, py)[0]} cy={place(px, py)[1]} r={3} />)}
            </g>
          ))}
          {dots.map(([px, py], index) => (
            <circle key={index} cx={place(px, py)[0]} cy={place(px, py)[1]} r={6} />
          ))}
          {marks?.(place)}
        </g>
      </svg>
      <Legend curves={curves} />
    </>
  );
}

const scaleOf = ({ from, to, isLogarithmic }: Axis) => (isLogarithmic ? scaleLog([from, to], [0, 1]) : scaleLinear([from, to], [0, 1]));

/** About as many round numbers; on a logarithmic axis the powers of ten. */
function ticksOf(axis: Axis, count: number): readonly number[] {
  const ticks = scaleOf(axis).ticks(count);
  return axis.isLogarithmic ? ticks.filter((value) => Number.isInteger(Math.round(1e9 * Math.log10(value)) / 1e9)) : ticks;
}

/** Such as 10⁻⁵: the zeros of 0.00001 would have no room. */
const powerOfTen = (value: number): string => `10⁻${`${Math.round(-Math.log10(value))}`.replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}`;

function Axes({ x, y, place, height }: Pick<Props, 'x' | 'y'> & { readonly place: Place; readonly height: number }) {
  const format = useFormatter();
  const text = (value: number): string => (value > 0 && value < 0.01 ? powerOfTen(value) : format.number(value, { maximumSignificantDigits: 4 }));
  const [left, bottom] = place(x.from, y.from);
  return (
    <g className={styles['axes']}>
      {ticksOf(x, 6).map((value) => (
        <text key={value} x={place(value, y.from)[0]} y={bottom + 16} textAnchor="middle">
          {text(value)}
        </text>
      ))}
      {ticksOf(y, 5).map((value) => (
        <g key={value}>
          <line x1={left} x2={WIDTH - RIGHT} y1={place(x.from, value)[1]} y2={place(x.from, value)[1]} />
          <text x={left - 6} y={place(x.from, value)[1] + 4} textAnchor="end">
            {text(value)}
          </text>
        </g>
      ))}
      <text x={WIDTH - RIGHT} y={height - 6} textAnchor="end">
        {x.label}
      </text>
      <text x={8} y={TOP - 10}>
        {y.label}
      </text>
    </g>
  );
}

function Legend({ curves }: Pick<Props, 'curves'>) {
  return (
    <ul className={styles['legend']}>
      {curves.map(({ label, tone, dashed }) => (
        <li key={label} className={styles[tone]}>
          <svg width="24" height="8" aria-hidden>
            <line className={styles['curve']} x1="0" x2="24" y1="4" y2="4" strokeDasharray={dashed ? '6 4' : undefined} />
          </svg>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
