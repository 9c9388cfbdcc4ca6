import { scaleBand, scaleLinear } from 'd3-scale';
import { useTranslations } from 'next-intl';
import styles from './analytics.module.css';

const [WIDTH, HEIGHT, FOOT] = [480, 160, 24];

type Props = { readonly histogram: readonly { readonly attempts: number; readonly students: number }[] };

/** How many students needed how many attempts: bars, which screen readers hear as a list. */
export function AttemptPlot({ histogram }: Props) {
  const t = useTranslations('analytics');
  if (histogram.length === 0) return <p className={styles['hint']}>{t('nobodySolved')}</p>;
  const x = scaleBand<number>().domain(histogram.map(({ attempts }) => attempts)).range([0, WIDTH]).padding(0.2);
  const most = Math.max(...histogram.map(({ students }) => students));
  const y = scaleLinear().domain([0, most]).range([0, HEIGHT - FOOT - 16]);
  return (
    <figure className={styles['plot']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        {histogram.map(({ attempts, students }) => {
          const [left, height] = [x(attempts) ?? 0, y(students)];
          const middle = left + x.bandwidth() / 2;
          return (
            <g key={attempts}>
              <rect className={styles['column']} x={left} y={HEIGHT - FOOT - height} width={x.bandwidth()} height={height} rx={2} />
              <text className={styles['tick']} x={middle} y={HEIGHT - FOOT - height - 4}>
                {students}
              </text>
              <text className={styles['tick']} x={middle} y={HEIGHT - 8}>
                {attempts === 10 ? '10+' : attempts}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles['unseen']}>
        <ul>
          {histogram.map(({ attempts, students }) => (
            <li key={attempts}>{t('needed', { attempts, students })}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
