'use client';

import { matVec } from '@nabla/reference';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { Plot } from './plot.tsx';
import { Slider } from './slider.tsx';

const W = [
  [2, -1],
  [0.5, 1.5],
];

/** The product Wx as what it is: so much of the first column, so much of the second. */
export function ProductFigure() {
  const t = useTranslations('figures.product');
  const format = useFormatter();
  const [x1, setX1] = useState(1);
  const [x2, setX2] = useState(1);
  const [first, second] = [matVec(W, [x1, 0]), matVec(W, [x1, x2])];
  const text = ([a = 0, b = 0]: readonly number[]): string => `(${[a, b].map((value) => format.number(value, { maximumFractionDigits: 2 })).join('; ')})`;
  const [[fx = 0, fy = 0], [sx = 0, sy = 0]] = [first, second];
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label="x₁" value={x1} min={-2} max={2} step={0.25} onChange={setX1} />
          <Slider label="x₂" value={x2} min={-2} max={2} step={0.25} onChange={setX2} />
        </>
      }
    >
      <Plot
        summary={t('summary', { product: text(second) })}
        x={{ label: '', from: -6, to: 6 }}
        y={{ label: '', from: -4, to: 4 }}
        curves={[
          { label: `x₁ · ${text(matVec(W, [1, 0]))}`, tone: 'warn', dots: true, points: [[0, 0], [fx, fy]] },
          { label: `x₂ · ${text(matVec(W, [0, 1]))}`, tone: 'good', dashed: true, dots: true, points: [[fx, fy], [sx, sy]] },
          { label: `Wx = ${text(second)}`, tone: 'accent', points: [[0, 0], [sx, sy]] },
        ]}
      />
    </Frame>
  );
}
