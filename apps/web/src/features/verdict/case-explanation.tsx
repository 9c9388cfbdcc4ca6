import type { CaseResult, Diagnostic } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import { CodePhrase } from '#ui/code-phrase.tsx';
import styles from './case-details.module.css';

type Props = { readonly result: CaseResult; readonly onJump: (place: Pick<Diagnostic, 'line' | 'column'>) => void };

/** What a case's verdict means here, in a sentence. */
export function Explanation({ result, onJump }: Props) {
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
