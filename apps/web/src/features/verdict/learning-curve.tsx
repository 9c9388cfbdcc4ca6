import { measure, type LearningCurve as Curve } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import { areaOf, lineOf, scalesOf, SIZE, ticksOf } from './curve-geometry.ts';
import styles from './learning-curve.module.css';

type Props = {
  readonly curve: Curve;
  /** What has to be reached at least. */
  readonly threshold: number;
  /** Written behind numbers, such as `%`. */
  readonly unit: string;
  /** Whether more points may come. */
  readonly isUnderWay: boolean;
};

/** What a submission reported while it trained, over the band of the reference's trainings, and the line that has to be reached. */
export function LearningCurve({ curve, threshold, unit, isUnderWay }: Props) {
  const t = useTranslations('learningCurve');
  const { points, band } = curve;
  const scales = scalesOf(curve, threshold);
  const last = points.at(-1) ?? Number.NaN;
  const values = { count: points.length, reached: measure(last, unit), threshold: measure(threshold, unit) };
  return (
    <figure className={styles['figure']}>
      <svg className={styles['chart']} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t(isUnderWay ? 'underWay' : 'done', values)}>
        {ticksOf(scales).map((value) => (
          <g key={value}>
            <path className={styles['grid']} d={`M${SIZE.left} ${scales.y(value)}H${SIZE.width - SIZE.right}`} />
            <text className={styles['tick']} x={SIZE.left - 6} y={scales.y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <path className={styles['band']} d={areaOf(band, scales)} />
        <path className={styles['reference']} d={lineOf(band.mean, scales)} />
        <path className={styles['threshold']} d={`M${SIZE.left} ${scales.y(threshold)}H${SIZE.width - SIZE.right}`} />
        <path className={styles['own']} d={lineOf(points, scales)} />
        {points.map((point, index) => (
          // A training has no other order than that of its points.
          <circle key={index} className={styles['point']} cx={scales.x(index)} cy={scales.y(point)} r={3} />
        ))}
      </svg>
      <figcaption className={styles['caption']}>
        <span className={styles['ownKey']}>{t('own', values)}</span>
        <span className={styles['bandKey']}>{t('reference')}</span>
        <span className={styles['thresholdKey']}>{t('threshold', values)}</span>
      </figcaption>
    </figure>
  );
}
