'use client';

import { Button } from '@mantine/core';
import { displacement, elastic } from '@nabla/reference';
import { rngOf } from '@nabla/reference/driver/rng-of';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { DIGIT } from './digit.ts';
import { DigitImage } from './digit-image.tsx';
import styles from './elastic-figure.module.css';
import { Frame } from './frame.tsx';
import { Slider } from './slider.tsx';

/** One digit, and three that were never written. */
export function ElasticFigure() {
  const t = useTranslations('figures.elastic');
  const [sigma, setSigma] = useState(4);
  const [alpha, setAlpha] = useState(34);
  const [draw, setDraw] = useState(1);
  const bent = useMemo(() => [0, 1, 2].map((index) => distort(sigma, alpha, 10 * draw + index)), [sigma, alpha, draw]);
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label={t('sigma')} value={sigma} min={1} max={8} step={0.5} onChange={setSigma} />
          <Slider label={t('alpha')} value={alpha} min={0} max={80} step={2} onChange={setAlpha} />
          <Button variant="default" size="xs" onClick={() => setDraw(draw + 1)}>
            {t('again')}
          </Button>
        </>
      }
    >
      <div className={styles['images']}>
        <DigitImage title={t('original')} pixels={DIGIT} />
        {bent.map((pixels, index) => (
          <DigitImage key={index} title={t('bent', { number: index + 1 })} pixels={pixels} />
        ))}
      </div>
    </Frame>
  );
}

function distort(sigma: number, alpha: number, seed: number): readonly number[] {
  const rng = rngOf(seed);
  return elastic([...DIGIT], displacement(28, sigma, alpha, rng), displacement(28, sigma, alpha, rng));
}
