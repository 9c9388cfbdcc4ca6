import type { Diagnostic } from '@nabla/exercise-kit';
import { IconChevronRight } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Explanation } from '#features/verdict/case-explanation.tsx';
import details from '#features/verdict/case-details.module.css';
import item from '#features/verdict/case-item.module.css';
import { TensorErrors } from '#features/verdict/tensor-errors.tsx';
import { ValueText } from '#features/verdict/value-text.tsx';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import type { Opened } from './review-page.tsx';
import styles from './staff-cases.module.css';

type Run = Opened['runs'][number];
type Jump = (place: Pick<Diagnostic, 'line' | 'column'>) => void;

/** A run's cases with everything that staff may see of them. */
export function StaffCases({ run, onJump }: { readonly run: Run; readonly onJump: Jump }) {
  const t = useTranslations('review');
  return (
    <div className={styles['panel']}>
      {run.mistake && (
        <p className={styles['mistake']}>
          {t('behavesLike')} <code>{run.mistake}</code>
        </p>
      )}
      <ul className={styles['cases']} aria-label={t('cases')}>
        {run.cases.map((staffCase) => (
          <StaffCase key={staffCase.result.name} staffCase={staffCase} onJump={onJump} />
        ))}
      </ul>
      <p className={styles['facts']}>{t('graded', { version: run.graderVersion ?? '?', hash: run.exerciseHash.slice(0, 12) })}</p>
    </div>
  );
}

function StaffCase({ staffCase, onJump }: { readonly staffCase: Run['cases'][number]; readonly onJump: Jump }) {
  const t = useTranslations('result');
  const format = useFormatter();
  const { result } = staffCase;
  return (
    <li className={item['item']}>
      <details>
        <summary className={item['line']}>
          <IconChevronRight className={item['chevron']} size={16} aria-hidden />
          <span className={item['name']}>{result.name}</span>
          {result.kind === 'secret' && <span className={item['fact']}>{t('secret')}</span>}
          <span className={item['fact']}>{t('time', { time: format.number(result.timeMs, { maximumFractionDigits: 1 }) })}</span>
          <span className={item['verdict']}>
            <VerdictLabel standing={result.verdict} />
          </span>
        </summary>
        <div className={`${item['body']} ${details['details']}`}>
          <Explanation result={result} onJump={onJump} />
          {result.verdict === 'wrong_answer' && <TensorErrors errors={result.mismatch.tensors} />}
          <Values staffCase={staffCase} />
        </div>
      </details>
    </li>
  );
}

function Values({ staffCase: { result, call, expected, actual, console: printed } }: { readonly staffCase: Run['cases'][number] }) {
  const t = useTranslations('case');
  const review = useTranslations('review');
  const path = result.verdict === 'wrong_answer' && result.mismatch.kind === 'value' ? result.mismatch.path : null;
  if (call === null && actual === null) return <p className={details['note']}>{review('study')}</p>;
  return (
    <>
      {call !== null && <ValueText label={t('call')} text={call} path={null} />}
      <div className={details['values']}>
        {expected !== null && <ValueText label={t('expected')} text={expected} path={path} />}
        {actual !== null && <ValueText label={t('actual')} text={actual} path={path} />}
      </div>
      {printed !== null && printed !== '' && <ValueText label={t('console')} text={printed} path={null} />}
    </>
  );
}
