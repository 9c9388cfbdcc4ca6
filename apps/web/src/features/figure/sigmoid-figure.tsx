'use client';

import { sigmoid, sigmoidPrime } from '@nabla/reference';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { Plot, type Point } from './plot.tsx';
import { Slider } from './slider.tsx';
import { spread } from './spread.ts';

const INPUTS = spread(-8, 8, 161);

/** The sigmoid and its slope, with a tangent where the reader stands: flat at both ends, steep in the middle. */
export function SigmoidFigure() {
  const t = useTranslations('figures.sigmoid');
  const format = useFormatter();
  const [z, setZ] = useState(1);
  const [a, slope] = [sigmoid(z), sigmoidPrime(z)];
  const tangent: readonly Point[] = [-1.5, 1.5].map((step) => [z + step, a + slope * step]);
  const values = { z, a: format.number(a, { maximumFractionDigits: 4 }), slope: format.number(slope, { maximumFractionDigits: 4 }) };
  return (
    <Frame title={t('title')} note={t('note')} controls={<Slider label="z" value={z} min={-8} max={8} step={0.1} onChange={setZ} />}>
      <Plot
        summary={t('summary', values)}
        x={{ label: 'z', from: -8, to: 8 }}
        y={{ label: '', from: 0, to: 1 }}
        curves={[
          { label: `σ(z) = ${values.a}`, tone: 'accent', points: INPUTS.map((x) => [x, sigmoid(x)]) },
          { label: `σ′(z) = ${values.slope}`, tone: 'warn', dashed: true, points: INPUTS.map((x) => [x, sigmoidPrime(x)]) },
          { label: t('tangent'), tone: 'soft', points: tangent },
        ]}
        dots={[[z, a], [z, slope]]}
      />
    </Frame>
  );
}
