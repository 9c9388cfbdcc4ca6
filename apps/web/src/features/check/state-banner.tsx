import { useFormatter, useTranslations } from 'next-intl';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './state-banner.module.css';
import { StateLabel, toneOf } from './state-label.tsx';
import type { CheckedExercise } from './use-check.ts';

/** How the exercise stands, in a word and a sentence. Read out by screen readers as it changes. */
export function StateBanner({ shown: { state, check } }: { readonly shown: CheckedExercise }) {
  const t = useTranslations('check');
  const errors = check?.findings?.filter(({ severity }) => severity === 'error').length ?? 0;
  return (
    <div className={styles['banner']} data-tone={toneOf(state)} role="status">
      <div className={styles['facts']}>
        <StateLabel state={state} />
        {check && state !== 'checking' && <Facts check={check} />}
      </div>
      <p className={styles['sentence']}>{t(`sentence.${state}`, { errors })}</p>
    </div>
  );
}

function Facts({ check: { finishedAt, timeMs, graderVersion } }: { readonly check: NonNullable<CheckedExercise['check']> }) {
  const t = useTranslations('check');
  const format = useFormatter();
  return (
    <>
      {finishedAt && (
        <span className={styles['fact']}>
          <LocalTime at={finishedAt} />
        </span>
      )}
      {timeMs !== null && <span className={styles['fact']}>{t('took', { time: format.number(timeMs / 1_000, { maximumFractionDigits: 1 }) })}</span>}
      {graderVersion !== null && <span className={styles['fact']}>{t('grader', { version: graderVersion })}</span>}
    </>
  );
}
