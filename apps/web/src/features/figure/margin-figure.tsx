'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { Plot } from './plot.tsx';
import { Slider } from './slider.tsx';
import { spread } from './spread.ts';

const MARGINS = spread(-3, 3, 241);
const hinge = (margin: number): number => Math.max(0, 1 - margin);
const logistic = (margin: number): number => Math.log1p(Math.exp(-margin));
const mistake = (margin: number): number => (margin > 0 ? 0 : 1);

/** What a machine with a margin pays for an example, beside the cross-entropy and the mistakes that one would like to count. */
export function MarginFigure() {
  const t = useTranslations('figures.margin');
  const format = useFormatter();
  const [margin, setMargin] = useState(0.5);
  const text = (value: number): string => format.number(value, { maximumFractionDigits: 2 });
  return (
    <Frame title={t('title')} note={t('note')} controls={<Slider label={t('margin')} value={margin} min={-3} max={3} step={0.1} onChange={setMargin} />}>
      <Plot
        summary={t('summary', { margin, hinge: hinge(margin) })}
        x={{ label: 't · f(x)', from: -3, to: 3 }}
        y={{ label: '', from: 0, to: 4 }}
        curves={[
          { label: t('hinge', { cost: text(hinge(margin)) }), tone: 'accent', points: MARGINS.map((x) => [x, hinge(x)]) },
          { label: t('crossEntropy', { cost: text(logistic(margin)) }), tone: 'warn', dashed: true, points: MARGINS.map((x) => [x, logistic(x)]) },
          { label: t('mistake', { cost: text(mistake(margin)) }), tone: 'soft', points: MARGINS.map((x) => [x, mistake(x)]) },
        ]}
        dots={[[margin, hinge(margin)]]}
      />
    </Frame>
  );
}
