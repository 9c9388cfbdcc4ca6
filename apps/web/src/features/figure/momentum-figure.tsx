'use client';

import { momentumStep } from '@nabla/reference';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Frame } from './frame.tsx';
import styles from './momentum-figure.module.css';
import { Plot, type Place, type Point } from './plot.tsx';
import { Slider } from './slider.tsx';

const STEPS = 30;
const START = [-9, 2.5];
/** C(w) = (w₁² + 12 w₂²)/2: a long valley with steep walls. */
const STEEPNESS = [1, 12];
const LEVELS = [1, 4, 10, 20, 34, 50];

/** Two descents down the same valley from the same point: with momentum and without. */
export function MomentumFigure() {
  const t = useTranslations('figures.momentum');
  const [eta, setEta] = useState(0.08);
  const [mu, setMu] = useState(0.7);
  return (
    <Frame
      title={t('title')}
      note={t('note')}
      controls={
        <>
          <Slider label={t('eta')} value={eta} min={0.01} max={0.17} step={0.01} onChange={setEta} />
          <Slider label={t('mu')} value={mu} min={0} max={0.95} step={0.05} onChange={setMu} />
        </>
      }
    >
      <Plot
        summary={t('summary', { plain: distance(path(eta, 0)), momentum: distance(path(eta, mu)) })}
        x={{ label: 'w₁', from: -10, to: 6 }}
        y={{ label: 'w₂', from: -3.5, to: 3.5 }}
        ground={contours}
        curves={[
          { label: t('plain', { distance: distance(path(eta, 0)) }), tone: 'soft', dots: true, dashed: true, points: path(eta, 0) },
          { label: t('momentum', { distance: distance(path(eta, mu)) }), tone: 'accent', dots: true, points: path(eta, mu) },
        ]}
      />
    </Frame>
  );
}

function contours(place: Place) {
  const [cx, cy] = place(0, 0);
  return LEVELS.map((level) => {
    const [rx = 0, ry = 0] = STEEPNESS.map((steepness) => Math.sqrt((2 * level) / steepness));
    return <ellipse key={level} className={styles['contour']} cx={cx} cy={cy} rx={place(rx, 0)[0] - cx} ry={cy - place(0, ry)[1]} />;
  });
}

function path(eta: number, mu: number): readonly Point[] {
  const points: Point[] = [];
  let state = { w: START, v: [0, 0] };
  for (let step = 0; step <= STEPS; step += 1) {
    const [x = 0, y = 0] = state.w;
    points.push([x, y]);
    state = momentumStep(state.w, state.v, [x * (STEEPNESS[0] ?? 0), y * (STEEPNESS[1] ?? 0)], eta, mu);
  }
  return points;
}

/** How far from the lowest point a path ends. */
const distance = (points: readonly Point[]): number => Math.hypot(...(points.at(-1) ?? []));
