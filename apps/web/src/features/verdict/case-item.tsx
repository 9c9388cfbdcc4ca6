import { measure, type Diagnostic, type Measured } from '@nabla/exercise-kit';
import { IconChevronRight } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'next-intl';
import { CaseDetails } from './case-details.tsx';
import styles from './case-item.module.css';
import type { Sample } from './sample-details.tsx';
import type { CaseRow } from './standing.ts';
import { VerdictLabel } from './verdict-label.tsx';

type Props = {
  readonly row: CaseRow;
  /** Undefined for a secret case. */
  readonly sample: Sample | undefined;
  readonly onJump: (place: Pick<Diagnostic, 'line' | 'column'>) => void;
};

/** A case, one line high until it is opened. */
export function CaseItem({ row: { name, standing, result }, sample, onJump }: Props) {
  const t = useTranslations('result');
  const format = useFormatter();
  return (
    <li className={styles['item']}>
      <details open={Boolean(result?.score?.curve)}>
        <summary className={styles['line']}>
          <IconChevronRight className={styles['chevron']} size={16} aria-hidden />
          <span className={styles['name']}>{name}</span>
          {!sample && <span className={styles['fact']}>{t('secret')}</span>}
          {result?.score && <span className={styles['fact']}>{t('measured', asMeasures(result.score))}</span>}
          <span className={styles['fact']}>
            {result && t('time', { time: format.number(result.timeMs, { maximumFractionDigits: 1 }) })}
          </span>
          <span className={styles['verdict']}>
            <VerdictLabel standing={standing} />
          </span>
        </summary>
        <div className={styles['body']}>
          <CaseDetails standing={standing} result={result} sample={sample} onJump={onJump} />
        </div>
      </details>
    </li>
  );
}

const asMeasures = ({ reached, threshold, unit }: Measured) => ({ reached: measure(reached, unit), threshold: measure(threshold, unit) });
