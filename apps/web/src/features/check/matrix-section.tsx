import { useTranslations } from 'next-intl';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import page from './check-page.module.css';
import { MatrixTable } from './matrix-table.tsx';
import { marksOf, type Matrix } from './matrix.ts';
import styles from './matrix-section.module.css';

/** Which case caught what: every implementation in the folder against every case. */
export function MatrixSection({ matrix }: { readonly matrix: Matrix }) {
  const t = useTranslations('check');
  return (
    <section className={page['section']} aria-labelledby="matrix">
      <h2 id="matrix" className={page['heading']}>
        {t('matrix')}
      </h2>
      <p className={page['note']}>{t('matrixNote')}</p>
      <MatrixTable matrix={matrix} />
      <ul className={styles['legend']} aria-label={t('legend')}>
        {marksOf(matrix).map((mark) => (
          <li key={mark}>
            <VerdictLabel standing={mark} />
          </li>
        ))}
      </ul>
    </section>
  );
}
