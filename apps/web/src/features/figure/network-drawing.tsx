import styles from './network-drawing.module.css';
import { rounded } from './rounded.ts';

/** A unit: a number from 0 to 1 that fills it, a text, and whether it is struck out. */
type Unit = { readonly fill: number; readonly text?: string; readonly isDropped?: boolean };

type Props = {
  readonly summary: string;
  readonly layers: readonly (readonly Unit[])[];
  /** How strongly the edge from unit k to unit j of the layer above `l` is drawn, from 0 to 1. */
  readonly edge: (l: number, j: number, k: number) => number;
};

const [WIDTH, HEIGHT, RADIUS] = [560, 300, 17];

/** A network from left to right. */
export function NetworkDrawing({ summary, layers, edge }: Props) {
  const place = (l: number, j: number): readonly [number, number] => [rounded(40 + (l * (WIDTH - 80)) / (layers.length - 1)), rounded((HEIGHT * (j + 0.5)) / (layers[l]?.length ?? 1))];
  return (
    <svg className={styles['drawing']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
      {layers.slice(1).flatMap((units, l) =>
        units.flatMap((_, j) =>
          (layers[l] ?? []).map((__, k) => {
            const [[x1, y1], [x2, y2]] = [place(l, k), place(l + 1, j)];
            const strength = edge(l, j, k);
            return strength > 0 && <line key={`${l} ${j} ${k}`} x1={x1} y1={y1} x2={x2} y2={y2} strokeWidth={rounded(0.5 + 4 * strength)} opacity={rounded(0.2 + 0.8 * strength)} />;
          }),
        ),
      )}
      {layers.flatMap((units, l) =>
        units.map(({ fill, text, isDropped }, j) => {
          const [cx, cy] = place(l, j);
          return (
            <g key={`${l} ${j}`} className={isDropped ? styles['dropped'] : undefined}>
              <circle className={styles['ground']} cx={cx} cy={cy} r={RADIUS} />
              <circle className={styles['fill']} cx={cx} cy={cy} r={RADIUS} opacity={rounded(fill)} />
              {text !== undefined && (
                <text x={cx} y={cy + RADIUS + 13} textAnchor="middle">
                  {text}
                </text>
              )}
            </g>
          );
        }),
      )}
    </svg>
  );
}
