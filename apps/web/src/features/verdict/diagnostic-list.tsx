import type { Diagnostic } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import styles from './diagnostic-list.module.css';

type Props = {
  readonly diagnostics: readonly Diagnostic[];
  readonly onJump: (place: Pick<Diagnostic, 'line' | 'column'>) => void;
};

/** What the compiler found; a problem with a place is a link to it. */
export function DiagnosticList({ diagnostics, onJump }: Props) {
  const t = useTranslations('result');
  if (diagnostics.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={t('diagnostics')}>
      {diagnostics.map(({ severity, message, line, column }) => (
        <li key={`${line}:${column}:${message}`} className={styles['item']}>
          {line !== undefined && (
            <button type="button" className={styles['place']} onClick={() => onJump({ line, column: column ?? 1 })}>
              {t('place', { line, column: column ?? 1 })}
            </button>
          )}
          {severity === 'warning' && <span className={styles['warning']}>{t('warning')}</span>}
          <span className={styles['message']}>{message}</span>
        </li>
      ))}
    </ul>
  );
}
