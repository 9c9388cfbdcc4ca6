import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import styles from './cost-surface.module.css';
import type { Point } from './plot.tsx';
import { rounded } from './rounded.ts';
import { spread } from './spread.ts';

type Props = {
  readonly title: string;
  /** The cost of a neuron with the weighted input z = w + b. */
  readonly costOf: (z: number) => number;
  /** Weight and bias, step by step. */
  readonly path: readonly Point[];
};

const [SIZE, CELLS, REACH] = [224, 32, 4];
const cell = SIZE / CELLS;
const centres = spread(-REACH + REACH / CELLS, REACH - REACH / CELLS, CELLS);
const place = scaleLinear([-REACH, REACH], [0, SIZE]);

/** A cost over weight and bias, dark where it is high, with the way that gradient descent takes. */
export function CostSurface({ title, costOf, path }: Props) {
  const highest = costOf(2 * REACH);
  const draw = line<Point>(([w]) => rounded(place(w)), ([, b]) => rounded(SIZE - place(b)));
  const [w = 0, b = 0] = path.at(-1) ?? [];
  return (
    <div>
      <div className={styles['title']}>{title}</div>
      <svg className={styles['surface']} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden>
        <g shapeRendering="crispEdges">
          {centres.flatMap((row, r) =>
            centres.map((column, c) => (
              <rect key={`${r} ${c}`} x={c * cell} y={SIZE - (r + 1) * cell} width={cell} height={cell} opacity={rounded(costOf(row + column) / highest)} />
            )),
          )}
        </g>
        <path d={draw([...path]) ?? ''} />
        <circle cx={rounded(place(w))} cy={rounded(SIZE - place(b))} r={5} />
        <text x={SIZE - 6} y={SIZE - 6} textAnchor="end">
          w →
        </text>
        <text x={6} y={16}>
          b ↑
        </text>
      </svg>
    </div>
  );
}
