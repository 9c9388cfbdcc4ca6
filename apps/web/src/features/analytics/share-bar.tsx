import { useFormatter } from 'next-intl';
import styles from './analytics.module.css';

/** A part of a whole as a bar, a share and the two numbers behind it. */
export function ShareBar({ part, whole }: { readonly part: number; readonly whole: number }) {
  const format = useFormatter();
  const share = whole === 0 ? 0 : part / whole;
  return (
    <span className={styles['share']}>
      <span className={styles['bar']} aria-hidden>
        <span className={styles['filled']} style={{ width: `${100 * share}%` }} />
      </span>
      {format.number(share, { style: 'percent', maximumFractionDigits: 0 })}
      <span className={styles['of']}>
        {part} / {whole}
      </span>
    </span>
  );
}
