'use client';

import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { InvitationForm } from './invitation-form.tsx';
import { InvitationTable } from './invitation-table.tsx';

type Props = { readonly course: Outputs['course']['head']; readonly invitations: Outputs['invitation']['list'] };

/** Links and codes with which people join by themselves. */
export function InvitationsPage({ course, invitations }: Props) {
  const t = useTranslations('invitations');
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      <InvitationForm course={course} />
      {invitations.length === 0 ? <p className={page['note']}>{t('empty')}</p> : <InvitationTable course={course} invitations={invitations} />}
    </main>
  );
}
