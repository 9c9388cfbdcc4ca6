import type { Diagnostic } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CaseItem } from './case-item.tsx';
import { DiagnosticList } from './diagnostic-list.tsx';
import { LearningCurve } from './learning-curve.tsx';
import { ResultSentence } from './result-sentence.tsx';
import type { Result } from './result.ts';
import type { Sample } from './sample-details.tsx';
import { rowsOf } from './standing.ts';
import styles from './result-panel.module.css';

type Props = {
  readonly result: Result | null;
  readonly samples: readonly Sample[];
  /** Goes to a place in the code. */
  readonly onJump: (place: Pick<Diagnostic, 'line' | 'column'>) => void;
  /** What can be done with this result. */
  readonly actions?: ReactNode;
};

/** One sentence to act on, then every case. */
export function ResultPanel({ result, samples, onJump, actions }: Props) {
  const t = useTranslations('result');
  if (result === null) return <p className={styles['empty']}>{t('empty')}</p>;
  const progress = result.status.kind === 'running' ? result.status.progress : null;
  const sampleOf = new Map(samples.map((sample) => [sample.name, sample]));
  return (
    <div className={styles['panel']}>
      <ResultSentence result={result} />
      {actions}
      {progress && <LearningCurve curve={progress.curve} threshold={progress.threshold} unit={progress.unit} isUnderWay />}
      <DiagnosticList diagnostics={result.diagnostics} onJump={onJump} />
      <ul className={styles['cases']} aria-label={t('cases')}>
        {rowsOf(result).map((row) => (
          <CaseItem key={row.name} row={row} sample={sampleOf.get(row.name)} onJump={onJump} />
        ))}
      </ul>
    </div>
  );
}
