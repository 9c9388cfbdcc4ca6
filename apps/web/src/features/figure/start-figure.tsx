'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EpochSlider } from './epoch-slider.tsx';
import { Frame } from './frame.tsx';
import { Plot } from './plot.tsx';
import { curveOf, findRecord, valueAt, type Records } from './records.ts';

/** Thirty epochs from either start: the large weights have to be unlearnt first. */
export function StartFigure({ records }: { readonly records: Records }) {
  const t = useTranslations('figures.start');
  const [epoch, setEpoch] = useState(1);
  const [large, scaled] = [findRecord(records, 'init-large-30'), findRecord(records, 'init-scaled-30')];
  const [slow, fast] = [large?.curves['validation']?.accuracy, scaled?.curves['validation']?.accuracy];
  if (!large || !scaled || !slow || !fast) return null;
  const reached = { large: valueAt(large, slow, epoch), scaled: valueAt(scaled, fast, epoch) };
  const summary = t('summary', { epoch, ...reached });
  return (
    <Frame title={t('title')} note={t('note', { seeds: scaled.seeds })} controls={<EpochSlider epochs={scaled.epochs} value={epoch} onChange={setEpoch} />}>
      <Plot
        summary={summary}
        x={{ label: t('epoch'), from: 0, to: 31 }}
        y={{ label: '%', from: 84, to: 98 }}
        curves={[
          { label: t('large'), tone: 'bad', dashed: true, ...curveOf(large, slow) },
          { label: t('scaled'), tone: 'accent', ...curveOf(scaled, fast) },
        ]}
        dots={Object.values(reached).map((value) => [epoch, value])}
      />
      <p aria-live="polite">{summary}</p>
    </Frame>
  );
}
