import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Report } from './report-page.tsx';
import styles from './similarity.module.css';

type Props = { readonly courseSlug: string; readonly clusters: Report['clusters'] };

/** Groups of more than two that hang together by similar pairs. */
export function ClusterList({ courseSlug, clusters }: Props) {
  const t = useTranslations('similarity');
  if (clusters.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="clusters">
      <h2 id="clusters" className={styles['heading']}>
        {t('clusters')}
      </h2>
      <ol className={styles['list']}>
        {clusters.map((cluster) => (
          <li key={cluster.map(({ id }) => id).join()}>
            {cluster.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ' · '}
                <Link href={`/courses/${courseSlug}/staff/submissions/${id}`}>{name}</Link>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
