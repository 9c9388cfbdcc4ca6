'use client';

import { Button } from '@mantine/core';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { bestEnded, greedyResult, MAX_LENGTH, searchTree } from './decoding-model.ts';
import { Frame } from './frame.tsx';
import { SearchTree } from './search-tree.tsx';
import { Slider } from './slider.tsx';

const GREEDY = greedyResult();

/** A beam search, one step at a time, as the tree of everything it looks at. With one beam it is greedy search. */
export function DecodingFigure() {
  const t = useTranslations('figures.decoding');
  const format = useFormatter();
  const [k, setK] = useState(2);
  const [steps, setSteps] = useState(2);
  const nodes = searchTree(k, steps);
  const best = bestEnded(nodes);
  const percent = (probability: number): string => format.number(probability, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label={t('width')} value={k} min={1} max={4} step={1} onChange={setK} />
          <Button variant="default" size="xs" disabled={steps === 1} onClick={() => setSteps(steps - 1)}>
            {t('back')}
          </Button>
          <Button size="xs" disabled={steps === MAX_LENGTH} onClick={() => setSteps(steps + 1)}>
            {t('step')}
          </Button>
        </>
      }
    >
      <SearchTree nodes={nodes} summary={t('summary', { steps, k, count: nodes.length - 1 })} percent={percent} />
      <p aria-live="polite">
        {best ? t('best', { text: best.text, probability: percent(best.probability) }) : t('none')} {t('greedy', { text: GREEDY.text, probability: percent(GREEDY.probability) })}
      </p>
    </Frame>
  );
}
