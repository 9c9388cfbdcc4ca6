import { useTranslations } from 'next-intl';
import { LineChange } from '#ui/line-change.tsx';
import page from './check-page.module.css';
import styles from './mutants-section.module.css';
import type { CheckedExercise } from './use-check.ts';

type Mutants = NonNullable<NonNullable<CheckedExercise['check']>['mutants']>;

/** How the cases did against small changes of the solution. Survivors are among the findings, each with its change. */
export function MutantsSection({ mutants: { total, killed, equivalent } }: { readonly mutants: Mutants }) {
  const t = useTranslations('check');
  return (
    <section className={page['section']} aria-labelledby="mutants">
      <h2 id="mutants" className={page['heading']}>
        {t('mutants')}
      </h2>
      <p className={page['note']}>{t('mutantsNote')}</p>
      <dl className={styles['figures']}>
        <Figure name={t('mutantsTotal')} value={total} />
        <Figure name={t('killed')} value={killed} />
        <Figure name={t('equivalent')} value={equivalent.length} />
        <Figure name={t('survived')} value={total - killed - equivalent.length} />
      </dl>
      {equivalent.length > 0 && <Equivalent mutants={equivalent} />}
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number }) {
  return (
    <div className={styles['figure']}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Equivalent({ mutants }: { readonly mutants: Mutants['equivalent'] }) {
  const t = useTranslations('check');
  return (
    <details className={styles['details']}>
      <summary>{t('equivalentReasons', { count: mutants.length })}</summary>
      <ul className={styles['list']}>
        {mutants.map(({ line, before, after, reason }) => (
          <li key={`${line}:${after}`}>
            <code>solution.ts:{line}</code> {reason}
            <LineChange before={before} after={after} labels={{ before: t('before'), after: t('after') }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
