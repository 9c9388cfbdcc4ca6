import { Button } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { LinkButton } from '#ui/link-button.tsx';
import page from '#ui/staff-page.module.css';
import styles from './people-page.module.css';
import { RosterFilter, type Filter } from './roster-filter.tsx';
import { RosterTable } from './roster-table.tsx';

type Props = { readonly course: Outputs['course']['head']; readonly roster: Outputs['roster']['list']; readonly filter: Filter };

/** Who is in the course, as what. Assistants look; instructors and owners decide. */
export function PeoplePage({ course, roster, filter }: Props) {
  const t = useTranslations('people');
  const path = `/courses/${course.slug}/staff/people`;
  const decides = course.role !== 'assistant';
  return (
    <main id="content" className={page['page']}>
      <header className={styles['head']}>
        <div>
          <h1 className={page['title']}>{t('title')}</h1>
          <p className={page['note']}>{roster.counts.map(({ role, count }) => t(`counts.${role}`, { count })).join(' · ')}</p>
        </div>
        {decides && (
          <div className={styles['actions']}>
            <Button component="a" href={`${path}/roster.csv`} variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
              {t('export')}
            </Button>
            <LinkButton href={`${path}/import`} leftSection={<IconFileImport size={16} aria-hidden />}>
              {t('import.title')}
            </LinkButton>
          </div>
        )}
      </header>
      <RosterFilter filter={filter} path={path} />
      {roster.members.length === 0 ? <p className={page['note']}>{t('empty')}</p> : <RosterTable course={course} members={roster.members} />}
      <Pages path={path} filter={filter} pages={roster.pages} />
    </main>
  );
}

function Pages({ path, filter, pages }: { readonly path: string; readonly filter: Filter; readonly pages: number }) {
  const t = useTranslations('people');
  const current = filter.page ?? 1;
  if (pages <= 1) return null;
  const addressOf = (to: number) => `${path}?${new URLSearchParams({ query: filter.query ?? '', role: filter.role ?? '', page: String(to) }).toString()}`;
  return (
    <nav className={page['more']} aria-label={t('pages')}>
      {current > 1 && <Link href={addressOf(current - 1)}>{t('before')}</Link>}
      <span>{t('pageOf', { page: current, pages })}</span>
      {current < pages && <Link href={addressOf(current + 1)}>{t('next')}</Link>}
    </nav>
  );
}
