import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { staffPagesOf, type StaffPage } from './pages.ts';
import styles from './staff-navigation.module.css';

type Props = { readonly course: Outputs['course']['head']; readonly current: StaffPage };

/** The ways between the pages of a course's staff; one row that scrolls where it is too long. */
export function StaffNavigation({ course, current }: Props) {
  const t = useTranslations('staff');
  return (
    <nav className={styles['bar']} aria-label={t('navigation')}>
      <ul className={styles['pages']}>
        {staffPagesOf(course.role).map(({ page, icon: Icon }) => (
          <li key={page}>
            <Link href={`/courses/${course.slug}/staff/${page}`} className={styles['page']} aria-current={page === current ? 'page' : undefined}>
              <Icon size={16} stroke={1.7} aria-hidden />
              {t(`pages.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
