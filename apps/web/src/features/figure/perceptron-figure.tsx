'use client';

import { perceptron, type Vector } from '@nabla/reference';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import styles from './perceptron-figure.module.css';
import { Plot, type Point } from './plot.tsx';
import { Slider } from './slider.tsx';

const CORNERS: readonly Point[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
/** What the four corners give, in the order above. */
const GATES = { '1110': 'nand', '0001': 'and', '0111': 'or', '1000': 'nor' } as const;
const isGate = (table: string): table is keyof typeof GATES => table in GATES;

/** A perceptron with two inputs: a straight line, and the side of it on which the output is 1. */
export function PerceptronFigure() {
  const t = useTranslations('figures.perceptron');
  const [w1, setW1] = useState(-2);
  const [w2, setW2] = useState(-2);
  const [b, setB] = useState(3);
  const outputs = CORNERS.map((corner) => perceptron([w1, w2], b, [...corner]));
  const table = outputs.join('');
  const gate = t(isGate(table) ? GATES[table] : 'none');
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label="w₁" value={w1} min={-3} max={3} step={0.5} onChange={setW1} />
          <Slider label="w₂" value={w2} min={-3} max={3} step={0.5} onChange={setW2} />
          <Slider label="b" value={b} min={-4} max={4} step={0.5} onChange={setB} />
        </>
      }
    >
      <Plot
        summary={t('summary', { table, gate })}
        x={{ label: 'x₁', from: -0.5, to: 1.5 }}
        y={{ label: 'x₂', from: -0.5, to: 1.5 }}
        curves={[{ label: `${t('line')}: ${gate}`, tone: 'accent', points: boundary([w1, w2], b) }]}
        marks={(place) =>
          CORNERS.map(([x, y], index) => {
            const [cx, cy] = place(x, y);
            return (
              <g key={index}>
                <circle className={styles[outputs[index] === 1 ? 'on' : 'off']} cx={cx} cy={cy} r={12} />
                <text className={styles[outputs[index] === 1 ? 'onText' : 'offText']} x={cx} y={cy + 4} textAnchor="middle">
                  {outputs[index]}
                </text>
              </g>
            );
          })
        }
      />
    </Frame>
  );
}

/** Two points of the line w · x + b = 0, far outside the picture; none where there is no line. */
function boundary([w1 = 0, w2 = 0]: Vector, b: number): readonly Point[] {
  const length = w1 ** 2 + w2 ** 2;
  if (length === 0) return [];
  return [-9, 9].map((far) => [(-b * w1) / length - far * w2, (-b * w2) / length + far * w1]);
}
