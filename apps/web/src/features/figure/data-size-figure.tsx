'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import { Plot, type Point } from './plot.tsx';
import { Slider } from './slider.tsx';
import type { Records } from './records.ts';

/** The same number of steps on 100 to 50,000 images. */
export function DataSizeFigure({ records }: { readonly records: Records }) {
  const t = useTranslations('figures.dataSize');
  const sizes = records.filter(({ name }) => name.startsWith('size-')).toSorted((one, other) => one.images - other.images);
  const [at, setAt] = useState(0);
  const [chosen, next] = [sizes[at], sizes[at + 1]];
  if (!chosen) return null;
  const { images, mean } = chosen;
  const summary = next ? t('summary', { images, mean, more: next.images, gain: next.mean - mean }) : t('last', { images, mean });
  return (
    <Frame title={t('title')} note={t('note', { seeds: chosen.seeds })} controls={<Slider label={t('size', { images })} value={at + 1} min={1} max={sizes.length} step={1} onChange={(number) => setAt(number - 1)} />}>
      <Plot
        summary={summary}
        x={{ label: t('images'), from: 80, to: 60_000, isLogarithmic: true }}
        y={{ label: '%', from: 60, to: 100 }}
        curves={[
          { label: t('ours'), tone: 'accent', dots: true, points: sizes.map((size) => [size.images, size.mean]), outline: outline(sizes) },
          { label: t('book'), tone: 'soft', dashed: true, points: sizes.map(({ images: count, published }) => [count, published ?? Number.NaN]) },
        ]}
        dots={[[images, mean]]}
      />
      <p aria-live="polite">{summary}</p>
    </Frame>
  );
}

const outline = (sizes: Records): readonly Point[] => [...sizes.map(({ images, highest }) => [images, highest] as const), ...sizes.toReversed().map(({ images, lowest }) => [images, lowest] as const)];
