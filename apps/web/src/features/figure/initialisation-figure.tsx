'use client';

import { sigmoidPrime } from '@nabla/reference';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { Plot, type Point } from './plot.tsx';
import { Slider } from './slider.tsx';
import { spread } from './spread.ts';

const INPUTS = spread(-30, 30, 301);
const density = (z: number, deviation: number): number => Math.exp(-((z / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
/** Of n inputs half are 1; weights of variance v and a bias of variance 1 add up to the variance v · n/2 + 1 (Nielsen, chapter 3). */
const deviationOf = (n: number, variance: number): number => Math.sqrt((variance * n) / 2 + 1);

/** Where the weighted input of a hidden neuron starts, for both initialisations, over the slope that it meets there. */
export function InitialisationFigure() {
  const t = useTranslations('figures.initialisation');
  const [exponent, setExponent] = useState(3);
  const n = Math.round(10 ** exponent);
  const [large, scaled] = [deviationOf(n, 1), deviationOf(n, 1 / n)];
  const curve = (deviation: number): readonly Point[] => INPUTS.map((z) => [z, density(z, deviation)]);
  return (
    <Frame title={t('title')} note={t('note')} controls={<Slider label={t('inputs', { n })} value={exponent} min={0.5} max={3} step={0.1} onChange={setExponent} />}>
      <Plot
        summary={t('summary', { n, large, scaled })}
        x={{ label: 'z', from: -30, to: 30 }}
        y={{ label: '', from: 0, to: 0.36 }}
        curves={[
          { label: t('large', { deviation: large }), tone: 'bad', dashed: true, points: curve(large) },
          { label: t('scaled', { deviation: scaled }), tone: 'accent', points: curve(scaled) },
          { label: 'σ′(z)', tone: 'soft', points: INPUTS.map((z) => [z, sigmoidPrime(z)]) },
        ]}
      />
    </Frame>
  );
}
