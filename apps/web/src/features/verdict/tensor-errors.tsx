import type { TensorError } from '@nabla/exercise-kit';
import { useTranslations } from 'next-intl';
import styles from './case-details.module.css';

/** How far each wrong tensor is off, the worst first. */
export function TensorErrors({ errors }: { readonly errors: readonly TensorError[] }) {
  const t = useTranslations('case');
  if (errors.length === 0) return null;
  return (
    <table className={styles['tensors']}>
      <thead>
        <tr>
          <th scope="col">{t('tensor')}</th>
          <th scope="col">{t('worstAt')}</th>
          <th scope="col">{t('relativeError')}</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ tensor, path, relativeError }) => (
          <tr key={tensor}>
            <td>{tensor || t('result')}</td>
            <td>{path || t('result')}</td>
            <td>{sizeOf(relativeError)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Beyond this an error is no longer a matter of size: the expected number is next to zero, or the other one is not finite. */
const LARGE = 1e6;

const sizeOf = (error: number): string => (error > LARGE ? `> ${LARGE.toExponential()}` : error.toExponential(1));
