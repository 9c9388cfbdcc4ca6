'use client';

import { initLarge, initScaled, layerSpeeds } from '@nabla/reference';
import { rngOf } from '@nabla/reference/driver/rng-of';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Choice } from './choice.tsx';
import { Frame } from './frame.tsx';
import { Plot } from './plot.tsx';
import { Slider } from './slider.tsx';

const [INPUTS, WIDTH, OUTPUTS, SAMPLES] = [20, 30, 10, 40];
const INITIALISERS = { scaled: initScaled, large: initLarge } as const;

/** How fast each hidden layer of a fresh network would learn, on a logarithmic scale. */
export function DepthFigure() {
  const t = useTranslations('figures.depth');
  const [depth, setDepth] = useState(4);
  const [initialiser, setInitialiser] = useState<keyof typeof INITIALISERS>('scaled');
  const [seed, setSeed] = useState(1);
  const speeds = useMemo(() => speedsOf(depth, initialiser, seed), [depth, initialiser, seed]);
  const ratio = (speeds.at(-1) ?? 0) / (speeds[0] ?? 1);
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label={t('layers')} value={depth} min={2} max={8} step={1} onChange={setDepth} />
          <Slider label={t('network')} value={seed} min={1} max={9} step={1} onChange={setSeed} />
          <Choice label={t('weights')} value={initialiser} options={{ scaled: t('scaled'), large: t('large') }} onChange={setInitialiser} />
        </>
      }
    >
      <Plot
        summary={t('ratio', { ratio })}
        x={{ label: t('layer'), from: 0.5, to: 8.5 }}
        y={{ label: t('speed'), from: -9, to: 0 }}
        curves={[{ label: t('ratio', { ratio }), tone: 'accent', dots: true, points: speeds.map((speed, l) => [l + 1, Math.log10(speed)]) }]}
      />
    </Frame>
  );
}

function speedsOf(depth: number, initialiser: keyof typeof INITIALISERS, seed: number): readonly number[] {
  const rng = rngOf(seed);
  const net = INITIALISERS[initialiser]([INPUTS, ...Array.from({ length: depth }, () => WIDTH), OUTPUTS], rng);
  const X = Array.from({ length: INPUTS }, () => Array.from({ length: SAMPLES }, () => rng()));
  const Y = Array.from({ length: OUTPUTS }, (_, digit) => Array.from({ length: SAMPLES }, (__, sample) => (sample % OUTPUTS === digit ? 1 : 0)));
  return layerSpeeds(net, X, Y);
}
