import { scaleLinear, scaleLog } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { useFormatter, useTranslations } from 'next-intl';
import styles from './analytics.module.css';

const [WIDTH, HEIGHT, FOOT, SIDE] = [480, 160, 24, 36];

/** From a minute to a month. */
const [SHORTEST, LONGEST] = [1, 43_200];
const TICKS = [
  { minutes: 1, label: '1 min' },
  { minutes: 10, label: '10 min' },
  { minutes: 60, label: '1 h' },
  { minutes: 1_440, label: '1 d' },
  { minutes: 10_080, label: '7 d' },
];

/** The share of those who solved it that had done so after a time; sorted minutes come in. */
export function TimePlot({ minutes }: { readonly minutes: readonly number[] }) {
  const t = useTranslations('analytics');
  const format = useFormatter();
  if (minutes.length === 0) return <p className={styles['hint']}>{t('nobodySolved')}</p>;
  const x = scaleLog().domain([SHORTEST, LONGEST]).range([SIDE, WIDTH]).clamp(true);
  const y = scaleLinear().domain([0, 1]).range([HEIGHT - FOOT, 8]);
  const steps = minutes.map((time, index): [number, number] => [x(Math.max(SHORTEST, time)), y((index + 1) / minutes.length)]);
  const path = line().curve(curveStepAfter)([[SIDE, y(0)], ...steps, [WIDTH, y(1)]]) ?? '';
  const quantile = (share: number): string => format.number(minutes[Math.min(minutes.length - 1, Math.floor(share * minutes.length))] ?? 0, { maximumFractionDigits: 0 });
  return (
    <figure className={styles['plot']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className={styles['rule']} x1={SIDE} x2={WIDTH} y1={y(share)} y2={y(share)} />
            <text className={styles['tick']} data-end="true" x={SIDE - 4} y={y(share) + 4}>
              {format.number(share, { style: 'percent' })}
            </text>
          </g>
        ))}
        {TICKS.map(({ minutes: at, label }) => (
          <text key={label} className={styles['tick']} x={x(at)} y={HEIGHT - 8}>
            {label}
          </text>
        ))}
        <path className={styles['curve']} d={path} />
      </svg>
      <figcaption className={styles['of']}>{t('quantiles', { median: quantile(0.5), most: quantile(0.9) })}</figcaption>
    </figure>
  );
}
