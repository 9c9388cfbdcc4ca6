'use client';

import { ACTIVATIONS, type ActivationName } from '@nabla/reference';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from './choice.tsx';
import { Frame } from './frame.tsx';
import { Plot, type Curve } from './plot.tsx';
import { spread } from './spread.ts';

const INPUTS = spread(-4, 4, 161);
const TONES = { sigmoid: 'accent', tanh: 'good', relu: 'bad' } as const satisfies Record<ActivationName, Curve['tone']>;

/** The three activations of the course, and what is left of a slope that passes through them. */
export function ActivationFigure() {
  const t = useTranslations('figures.activation');
  const [shown, setShown] = useState<'value' | 'slope'>('value');
  const curveOf = (name: ActivationName): Curve => ({
    label: t(name),
    tone: TONES[name],
    dashed: name === 'relu',
    points: INPUTS.map((z) => [z, shown === 'value' ? ACTIVATIONS[name].activate(z) : ACTIVATIONS[name].prime(z)]),
  });
  return (
    <Frame title={t('title')} note={t('note')} controls={<Choice label={t('shown')} value={shown} options={{ value: t('value'), slope: t('slope') }} onChange={setShown} />}>
      <Plot
        summary={t(shown === 'value' ? 'summaryValue' : 'summarySlope')}
        x={{ label: 'z', from: -4, to: 4 }}
        y={shown === 'value' ? { label: '', from: -1.2, to: 2 } : { label: '', from: -0.1, to: 1.2 }}
        curves={[curveOf('sigmoid'), curveOf('tanh'), curveOf('relu')]}
      />
    </Frame>
  );
}
