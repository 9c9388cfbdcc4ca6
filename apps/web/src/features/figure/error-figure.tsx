'use client';

import { backprop, feedforward, initScaled } from '@nabla/reference';
import { rngOf } from '@nabla/reference/driver/rng-of';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from './choice.tsx';
import { Frame } from './frame.tsx';
import { NetworkDrawing } from './network-drawing.tsx';
import { Slider } from './slider.tsx';

const NET = initScaled([2, 4, 4, 2], rngOf(5));
const TARGETS = { first: [1, 0], second: [0, 1] } as const;

/** A small network: its activations on the way forward, its errors on the way back, and the slopes of its weights as edges. */
export function ErrorFigure() {
  const t = useTranslations('figures.error');
  const format = useFormatter();
  const [x1, setX1] = useState(1);
  const [x2, setX2] = useState(-0.5);
  const [shown, setShown] = useState<'activation' | 'error'>('error');
  const [target, setTarget] = useState<keyof typeof TARGETS>('first');
  const { activations } = feedforward(NET, [x1, x2]);
  const { nablaB, nablaW } = backprop(NET, { x: [x1, x2], y: [...TARGETS[target]] }, 'quadratic');
  const largest = Math.max(...nablaB.flat().map(Math.abs));
  const steepest = Math.max(...nablaW.flat(2).map(Math.abs));
  const text = (value: number): string => format.number(value, { maximumFractionDigits: 3 });
  const layers = activations.map((layer, l) =>
    layer.map((a, j) => {
      const delta = nablaB[l - 1]?.[j];
      if (shown === 'activation' || delta === undefined) return { fill: shown === 'activation' ? Math.min(1, Math.abs(a)) : 0, text: text(a) };
      return { fill: Math.abs(delta) / largest, text: text(delta) };
    }),
  );
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label="x₁" value={x1} min={-2} max={2} step={0.25} onChange={setX1} />
          <Slider label="x₂" value={x2} min={-2} max={2} step={0.25} onChange={setX2} />
          <Choice label={t('target')} value={target} options={{ first: 'y = (1, 0)', second: 'y = (0, 1)' }} onChange={setTarget} />
          <Choice label={t('shown')} value={shown} options={{ error: t('errors'), activation: t('activations') }} onChange={setShown} />
        </>
      }
    >
      <NetworkDrawing
        summary={t('summary', { first: Math.hypot(...(nablaB[0] ?? [])), last: Math.hypot(...(nablaB.at(-1) ?? [])) })}
        layers={layers}
        edge={(l, j, k) => (shown === 'error' ? Math.abs(nablaW[l]?.[j]?.[k] ?? 0) / steepest : 0.25)}
      />
    </Frame>
  );
}
