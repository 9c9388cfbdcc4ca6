'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { Plot, type Point } from './plot.tsx';
import { Slider } from './slider.tsx';
import { spread } from './spread.ts';

const STEPS = 12;
/** C(w) = w²/2, whose slope is w: a step multiplies w by 1 − η. */
const cost = (w: number): number => w ** 2 / 2;
const VALLEY: readonly Point[] = spread(-4, 4, 81).map((w) => [w, cost(w)]);

/** Gradient descent in the simplest valley: too small, right, too large. */
export function LearningRateFigure() {
  const t = useTranslations('figures.learningRate');
  const [eta, setEta] = useState(0.3);
  const weights = Array.from({ length: STEPS + 1 }, (_, step) => -3.5 * (1 - eta) ** step);
  const fate = fateOf(eta);
  return (
    <Frame title={t('title')} note={t('note')} controls={<Slider label={t('eta')} value={eta} min={0.05} max={2.3} step={0.05} onChange={setEta} />}>
      <Plot
        summary={t(fate)}
        x={{ label: 'w', from: -4, to: 4 }}
        y={{ label: 'C', from: 0, to: 8 }}
        curves={[
          { label: 'C(w) = w²/2', tone: 'soft', points: VALLEY },
          { label: t(fate), tone: fate === 'diverges' ? 'bad' : 'accent', dots: true, points: weights.map((w) => [w, cost(w)]) },
        ]}
      />
    </Frame>
  );
}

/** By the factor 1 − η of a step. */
function fateOf(eta: number): 'creeps' | 'arrives' | 'oscillates' | 'diverges' {
  if (eta > 2 - 1e-9) return 'diverges';
  if (eta > 1 + 1e-9) return 'oscillates';
  return eta < 0.2 ? 'creeps' : 'arrives';
}
