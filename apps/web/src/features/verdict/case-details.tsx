import type { CaseResult, Diagnostic } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import { CodePhrase } from '#ui/code-phrase.tsx';
import styles from './case-details.module.css';
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
      {result?.verdict === 'wrong_answer' && <TensorErrors errors={result.mismatch.tensors} />}
      {sample ? <SampleDetails sample={sample} result={result} /> : <p className={styles['note']}>{t('secretNote')}</p>}
    </div>
  );
}

function Explanation({ result, onJump }: { readonly result: CaseResult; readonly onJump: Props['onJump'] }) {
  const t = useTranslations('case');
  switch (result.verdict) {
    case 'accepted':
      return null;
    case 'wrong_answer':
      return (
        <p>
          <CodePhrase>{result.mismatch.message}</CodePhrase> {result.hint && <CodePhrase>{result.hint}</CodePhrase>}
        </p>
      );
    case 'runtime_error': {
      const { name, message, line, column } = result.error;
      return (
        <p>
          <code>{name}</code>: {message}{' '}
          {line !== undefined && (
            <button type="button" className={styles['place']} onClick={() => onJump({ line, column: column ?? 1 })}>
              {t('atLine', { line })}
            </button>
          )}
        </p>
      );
    }
    case 'time_limit_exceeded':
      return <p>{t('timeLimit', { limit: result.limitMs })}</p>;
    case 'memory_limit_exceeded':
      return <p>{t('memoryLimit', { limit: result.limitMb })}</p>;
    case 'output_limit_exceeded':
      return <p>{t('outputLimit')}</p>;
    case 'judge_error':
      return <p>{t('judgeError')}</p>;
    default:
      return result satisfies never;
  }
}
