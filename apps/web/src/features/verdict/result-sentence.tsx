import { useFormatter, useTranslations } from 'next-intl';
import { CodePhrase } from '#ui/code-phrase.tsx';
import { adviceOf } from './advice.ts';
import type { Result } from './result.ts';
import styles from './result-sentence.module.css';
import type { Standing } from './standing.ts';
import { toneOf, VerdictLabel } from './verdict-label.tsx';

/** The verdict with score and time, and what to do next. Read out by screen readers as it changes. */
export function ResultSentence({ result }: { readonly result: Result }) {
  const t = useTranslations('advice');
  const { say, ...values } = adviceOf(result);
  const standing = standingOf(result);
  return (
    <div className={styles['head']} data-tone={toneOf(standing)} role="status">
      <div className={styles['facts']}>
        <VerdictLabel standing={standing} />
        <Facts result={result} />
      </div>
      <p className={styles['sentence']}>
        <CodePhrase>{t(say, values)}</CodePhrase>
      </p>
    </div>
  );
}

function Facts({ result: { origin, status } }: { readonly result: Result }) {
  const t = useTranslations('result');
  const format = useFormatter();
  const name = origin.kind === 'run' ? t('run') : t('attempt', { attempt: origin.attempt });
  if (status.kind !== 'done') return <span className={styles['fact']}>{name}</span>;
  return (
    <>
      {status.score && <span className={styles['fact']}>{t('score', status.score)}</span>}
      <span className={styles['fact']}>{t('time', { time: format.number(status.timeMs, { maximumFractionDigits: 0 }) })}</span>
      <span className={styles['fact']}>{name}</span>
    </>
  );
}

function standingOf({ status }: Result): Standing {
  if (status.kind === 'done') return status.verdict;
  if (status.kind === 'withheld') return 'pending';
  return status.kind === 'not_graded' ? 'judge_error' : status.kind;
}
