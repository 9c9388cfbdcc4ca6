import { format, type CaseResult, type StudentSample } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import styles from './case-details.module.css';
import { ValueText } from './value-text.tsx';

export type Sample = StudentSample;

/** A sample in full: the call, what it should return, what it did return, what it printed. */
export function SampleDetails({ sample, result }: { readonly sample: Sample; readonly result: CaseResult | null }) {
  const t = useTranslations('case');
  const path = result?.verdict === 'wrong_answer' && result.mismatch.kind === 'value' ? result.mismatch.path : null;
  return (
    <>
      <ValueText label={t('call')} text={`${sample.call}(${sample.args.map(format).join(', ')})`} path={null} />
      <div className={styles['values']}>
        <ValueText label={t('expected')} text={format(sample.expected)} path={path} />
        {result?.actual !== undefined && <ValueText label={t('actual')} text={result.actual} path={path} />}
      </div>
      {result?.console && <ValueText label={t('console')} text={result.console} path={null} />}
    </>
  );
}
