'use client';

import { Button } from '@mantine/core';
import { dropoutMask } from '@nabla/reference';
import { rngOf } from '@nabla/reference/driver/rng-of';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { NetworkDrawing } from './network-drawing.tsx';
import { Slider } from './slider.tsx';

const SIZES = [4, 6, 6, 3];

/** The network that a mini-batch trains: some hidden neurons are left out, others with the next one. */
export function DropoutFigure() {
  const t = useTranslations('figures.dropout');
  const [p, setP] = useState(0.5);
  const [miniBatch, setMiniBatch] = useState(1);
  const rng = rngOf(miniBatch);
  const masks = SIZES.map((size, l) => (l === 0 || l === SIZES.length - 1 ? Array.from({ length: size }, () => 1) : dropoutMask(size, p, rng)));
  const dropped = masks.flat().filter((keep) => keep === 0).length;
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label={t('chance')} value={p} min={0} max={0.9} step={0.1} onChange={setP} />
          <Button variant="default" size="xs" onClick={() => setMiniBatch(miniBatch + 1)}>
            {t('next')}
          </Button>
        </>
      }
    >
      <NetworkDrawing
        summary={t('summary', { miniBatch, dropped })}
        layers={masks.map((mask) => mask.map((keep) => ({ fill: keep === 1 ? 0.85 : 0, isDropped: keep === 0 })))}
        edge={(l, j, k) => (masks[l]?.[k] === 1 && masks[l + 1]?.[j] === 1 ? 0.3 : 0)}
      />
      <p aria-live="polite">{t('summary', { miniBatch, dropped })}</p>
    </Frame>
  );
}
