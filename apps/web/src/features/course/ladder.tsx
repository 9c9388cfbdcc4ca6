import type { ModelRecord } from '@nabla/exercise-kit';
import { scaleLog } from 'd3-scale';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import styles from './ladder.module.css';

/** The module that climbs each step. */
const MODULES = {
  'quadratic-30': '03-backpropagation',
  'quadratic-100': '03-backpropagation',
  'cross-entropy-100': '04-cost-functions',
  'l2-100': '05-generalisation',
  'scaled-100': '06-initialisation',
  'dropout-800': '05-generalisation',
  'elastic-800': '05-generalisation',
  'elastic-800-800': '05-generalisation',
} as const;

type Step = keyof typeof MODULES;
const isStep = (name: string): name is Step => name in MODULES;

/** Errors are told apart by their ratio: from 99 to 99.5 % is as far as from 98 to 99 %. */
const place = scaleLog().domain([6, 0.5]).range([0, 100]).clamp(true);
const placeOf = (accuracy: number): number => place(Math.max(100 - accuracy, 0.01));
const TICKS = [95, 96, 97, 98, 99, 99.5];

type Props = { readonly models: readonly ModelRecord[]; readonly hrefOf: (module: string) => string | undefined };

/** How far the course comes: the accuracy of each reference model of the ladder, over its seeds, beside the book's number. */
export function Ladder({ models, hrefOf }: Props) {
  const t = useTranslations('ladder');
  const format = useFormatter();
  return (
    <section className={styles['ladder']} aria-labelledby="ladder">
      <h2 id="ladder" className={styles['title']}>
        {t('title')}
      </h2>
      <p className={styles['note']}>{t('note')}</p>
      <ol className={styles['steps']}>
        {models.map((model) => (
          <LadderStep key={model.name} model={model} hrefOf={hrefOf} />
        ))}
      </ol>
      <div className={styles['axis']} aria-hidden>
        {TICKS.map((accuracy) => (
          <span key={accuracy} style={{ left: `${placeOf(accuracy)}%` }}>
            {format.number(accuracy, { maximumFractionDigits: 1 })}
          </span>
        ))}
      </div>
    </section>
  );
}

function LadderStep({ model, hrefOf }: Pick<Props, 'hrefOf'> & { readonly model: ModelRecord }) {
  const t = useTranslations('ladder');
  const { name, title, mean, lowest, highest, published, seeds } = model;
  const [from, to] = [placeOf(lowest), placeOf(highest)];
  const href = isStep(name) ? hrefOf(MODULES[name]) : undefined;
  const label = isStep(name) ? t(`steps.${name}`) : title;
  return (
    <li className={styles['step']}>
      <span className={styles['name']}>
        {href === undefined ? label : <Link href={href}>{label}</Link>}
      </span>
      <span className={styles['track']} aria-hidden>
        <span className={styles['range']} style={{ left: `${from}%`, width: `${to - from}%` }} />
        {published && <span className={styles['book']} style={{ left: `${placeOf(published.accuracy)}%` }} />}
        <span className={styles['mean']} style={{ left: `${placeOf(mean)}%` }} />
      </span>
      <span className={styles['number']}>{t('accuracy', { accuracy: mean })}</span>
      <span className={styles['detail']}>
        {t('detail', { seeds, lowest, highest })} {published && t('published', { accuracy: published.accuracy })}
      </span>
    </li>
  );
}
