import type { CaseResult, Diagnostic } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import { Explanation } from './case-explanation.tsx';
import styles from './case-details.module.css';
import { LearningCurve } from './learning-curve.tsx';
import { SampleDetails, type Sample } from './sample-details.tsx';
import type { Standing } from './standing.ts';
import { TensorErrors } from './tensor-errors.tsx';

type Props = {
  readonly standing: Standing;
  readonly result: CaseResult | null;
  readonly sample: Sample | undefined;
  readonly onJump: (place: Pick<Diagnostic, 'line' | 'column'>) => void;
};

/** What is known of a case: what went wrong in words, by how much, and of a sample everything there is to see. */
export function CaseDetails({ standing, result, sample, onJump }: Props) {
  const t = useTranslations('case');
  return (
    <div className={styles['details']}>
      {standing === 'pending' && <p>{t('pending')}</p>}
      {standing === 'not_run' && <p>{t('notRun')}</p>}
      {result && <Explanation result={result} onJump={onJump} />}
      {result?.score?.curve && <LearningCurve curve={result.score.curve} threshold={result.score.threshold} unit={result.score.unit} isUnderWay={false} />}
      {result?.verdict === 'wrong_answer' && <TensorErrors errors={result.mismatch.tensors} />}
      {sample ? <SampleDetails sample={sample} result={result} /> : <p className={styles['note']}>{t('secretNote')}</p>}
    </div>
  );
}
