'use client';

import { neuronTrace, sigmoid, type CostName } from '@nabla/reference';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CostSurface } from './cost-surface.tsx';
import { Frame } from './frame.tsx';
import { Plot, type Curve, type Point } from './plot.tsx';
import styles from './saturation-figure.module.css';
import { Slider } from './slider.tsx';

const [ETA, STEPS] = [0.15, 300];

/** One neuron that is to learn 0 from the input 1: the surfaces of both costs over its weight and bias, and how its output falls. */
export function SaturationFigure() {
  const t = useTranslations('figures.saturation');
  const [start, setStart] = useState(2);
  const trace = (name: CostName): readonly Point[] => neuronTrace(name, start, start, 1, ETA, STEPS).map((a, step) => [step, a]);
  const [quadratic, crossEntropy] = [trace('quadratic'), trace('cross-entropy')];
  const curves: readonly Curve[] = [
    { label: t('quadratic'), tone: 'bad', dashed: true, points: quadratic },
    { label: t('crossEntropy'), tone: 'accent', points: crossEntropy },
  ];
  const last = (points: readonly Point[]): number => points.at(-1)?.[1] ?? 0;
  return (
    <Frame title={t('title')} note={t('note')} controls={<Slider label={t('start')} value={start} min={-1} max={3} step={0.1} onChange={setStart} />}>
      <div className={styles['surfaces']}>
        <CostSurface title={t('quadratic')} costOf={(z) => sigmoid(z) ** 2 / 2} path={descent(start, quadratic)} />
        <CostSurface title={t('crossEntropy')} costOf={(z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))} path={descent(start, crossEntropy)} />
      </div>
      <Plot summary={t('summary', { quadratic: last(quadratic), crossEntropy: last(crossEntropy) })} x={{ label: t('step'), from: 0, to: STEPS }} y={{ label: t('output'), from: 0, to: 1 }} curves={curves} height={220} />
    </Frame>
  );
}

/** Weight and bias meet the same slope when the input is 1, so they fall together: both have gone half the way that z = w + b has. */
const descent = (start: number, outputs: readonly Point[]): readonly Point[] =>
  outputs.map(([, a]) => {
    const gone = (2 * start - Math.log(a / (1 - a))) / 2;
    return [start - gone, start - gone];
  });
