import styles from './search-tree.module.css';
import type { TreeNode } from './decoding-model.ts';

type Props = { readonly nodes: readonly TreeNode[]; readonly summary: string; readonly percent: (probability: number) => string };

const [WIDTH, ROW, LEFT] = [640, 20, 24];
const COLUMN = (WIDTH - LEFT - 90) / 4;

/** A tree from left to right: a column for each step, the most probable prefix on top; what was dropped is struck through. */
export function SearchTree({ nodes, summary, percent }: Props) {
  const columns = Map.groupBy(nodes, ({ depth }) => depth);
  const tallest = Math.max(...[...columns.values()].map((column) => column.length));
  const height = Math.max(10, tallest) * ROW + 16;
  const places = new Map([...columns].flatMap(([depth, column]) => column.map(({ text }, index) => [text, placeOf(depth, index - (column.length - 1) / 2, height)] as const)));
  return (
    <svg className={styles['tree']} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={summary}>
      {nodes.map(({ text, parent, fate }) => {
        const [from, to] = [places.get(parent ?? ''), places.get(text)];
        return parent !== null && from && to && <line key={text} className={styles[fate]} x1={from.x + (parent === '' ? 8 : 84)} y1={from.y} x2={to.x - 8} y2={to.y} />;
      })}
      {nodes.map(({ text, fate, probability }) => {
        const place = places.get(text);
        return (
          place && (
            <g key={text} className={styles[fate]}>
              <circle cx={place.x} cy={place.y} r={5} />
              {text !== '' && (
                <text x={place.x + 9} y={place.y + 4}>
                  {text} {percent(probability)}
                </text>
              )}
            </g>
          )
        );
      })}
    </svg>
  );
}

/** The root stands near the first column; `below` counts rows from the middle. */
const placeOf = (depth: number, below: number, height: number) => ({ x: depth === 0 ? LEFT : LEFT + 60 + (depth - 1) * COLUMN, y: height / 2 + below * ROW })
