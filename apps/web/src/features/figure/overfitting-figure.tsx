'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from './choice.tsx';
import { EpochSlider } from './epoch-slider.tsx';
import { Frame } from './frame.tsx';
import { Plot } from './plot.tsx';
import { curveOf, findRecord, valueAt, type Records } from './records.ts';

const AXES = { accuracy: { from: 50, to: 102 }, cost: { from: 0, to: 2.5 } } as const;

/** 400 epochs on 1,000 images, with and without a penalty: what the network does on images that it learns from, and on others. */
export function OverfittingFigure({ records }: { readonly records: Records }) {
  const t = useTranslations('figures.overfitting');
  const [model, setModel] = useState<'overfit-1000' | 'overfit-1000-l2'>('overfit-1000');
  const [of, setOf] = useState<keyof typeof AXES>('accuracy');
  const [epoch, setEpoch] = useState(400);
  const record = findRecord(records, model);
  const [training, test] = [record?.curves['training']?.[of], record?.curves['test']?.[of]];
  if (!record || !training || !test) return null;
  const reached = { training: valueAt(record, training, epoch), test: valueAt(record, test, epoch) };
  const summary = t(`summary.${of}`, { epoch, ...reached });
  return (
    <Frame
      title={t('title')}
      note={t('note', { seeds: record.seeds })}
      controls={
        <>
          <Choice label={t('penalty')} value={model} options={{ 'overfit-1000': t('none'), 'overfit-1000-l2': t('l2') }} onChange={setModel} />
          <Choice label={t('shown')} value={of} options={{ accuracy: t('accuracy'), cost: t('cost') }} onChange={setOf} />
          <EpochSlider epochs={record.epochs} value={epoch} onChange={setEpoch} />
        </>
      }
    >
      <Plot
        summary={summary}
        x={{ label: t('epoch'), from: 0, to: 410 }}
        y={{ label: of === 'accuracy' ? '%' : t('cost'), ...AXES[of] }}
        curves={[
          { label: t('training'), tone: 'soft', dashed: true, ...curveOf(record, training) },
          { label: t('test'), tone: 'accent', ...curveOf(record, test) },
        ]}
        dots={Object.values(reached).map((value) => [epoch, value])}
      />
      <p aria-live="polite">{summary}</p>
    </Frame>
  );
}
