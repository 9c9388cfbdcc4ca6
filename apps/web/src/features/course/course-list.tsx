import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import styles from './course-list.module.css';

type Props = { readonly courses: Outputs['course']['list']; readonly mayCreate?: boolean };

export function CourseList({ courses, mayCreate = false }: Props) {
  const t = useTranslations('courses');
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      {courses.length === 0 && <p className={styles['empty']}>{t('empty')}</p>}
      <ul className={styles['list']}>
        {courses.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={`/courses/${slug}`} className={styles['course']}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {mayCreate && (
        <p>
          <Link href="/courses/new">{t('new')}</Link>
        </p>
      )}
    </main>
  );
}
