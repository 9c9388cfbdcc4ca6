'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from './choice.tsx';
import { EpochSlider } from './epoch-slider.tsx';
import { Frame } from './frame.tsx';
import { Plot, type Curve } from './plot.tsx';
import { curveOf, findRecord, valueAt, type Records } from './records.ts';

const DEPTHS = { 'speeds-2': '2', 'speeds-3': '3', 'speeds-4': '4' } as const;

type Look = Pick<Curve, 'tone' | 'dashed'>;
const FASTEST: Look = { tone: 'accent' };
const LOOKS: readonly Look[] = [FASTEST, { tone: 'good', dashed: true }, { tone: 'warn' }, { tone: 'bad', dashed: true }];
/** Of a hidden layer, counted from 1 at the outputs. */
const lookOf = (layer: number): Look => LOOKS[layer - 1] ?? FASTEST;

/** How fast each hidden layer learns while a network is trained: 500 steps of descent on 1,000 images. */
export function SpeedsFigure({ records }: { readonly records: Records }) {
  const t = useTranslations('figures.speeds');
  const [model, setModel] = useState<keyof typeof DEPTHS>('speeds-4');
  const [epoch, setEpoch] = useState(500);
  const record = findRecord(records, model);
  const speeds = record?.curves['training']?.speeds ?? [];
  const [first, last] = [speeds[0], speeds.at(-1)];
  if (!record || !first || !last) return null;
  const ratio = valueAt(record, last, epoch) / valueAt(record, first, epoch);
  const summary = t('summary', { epoch, ratio });
  return (
    <Frame
      title={t('title')}
      note={t('note', { seeds: record.seeds })}
      controls={
        <>
          <Choice label={t('layers')} value={model} options={DEPTHS} onChange={setModel} />
          <EpochSlider epochs={record.epochs} value={epoch} onChange={setEpoch} />
        </>
      }
    >
      <Plot
        summary={summary}
        x={{ label: t('epoch'), from: 0, to: 510 }}
        y={{ label: t('speed'), from: 1e-6, to: 1, isLogarithmic: true }}
        curves={speeds.map((band, l) => ({ ...lookOf(speeds.length - l), label: t('layer', { number: l + 1 }), ...curveOf(record, band) }))}
        dots={[first, last].map((band) => [epoch, valueAt(record, band, epoch)])}
      />
      <p aria-live="polite">{summary}</p>
    </Frame>
  );
}
