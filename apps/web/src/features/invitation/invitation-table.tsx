'use client';

import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import styles from './invitation-table.module.css';

type Invitation = Outputs['invitation']['list'][number];
type Props = { readonly course: Outputs['course']['head']; readonly invitations: readonly Invitation[] };

export function InvitationTable({ course, invitations }: Props) {
  const t = useTranslations('invitations');
  return (
    <StaffTable
      label={t('title')}
      columns={[
        t('code'),
        t('role'),
        t('standing'),
        t('uses'),
        t('expires'),
        t('madeBy'),
        { label: t('actions'), kind: 'unseen' },
      ]}
    >
      {invitations.map((invitation) => (
        <Row key={invitation.id} course={course} invitation={invitation} />
      ))}
    </StaffTable>
  );
}

function Row({ course, invitation }: { readonly course: Props['course']; readonly invitation: Invitation }) {
  const t = useTranslations('invitations');
  const { id, code, role, standing, uses, maxUses, expiresAt, madeBy } = invitation;
  const router = useRouter();
  const revoke = useMutation(useTRPC().invitation.revoke.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <tr data-standing={standing} className={styles['row']}>
      <th scope="row" className={styles['code']}>
        {code === null ? t('hidden') : `${code.slice(0, 5)}-${code.slice(5)}`}
      </th>
      <td>{t(`roles.${role === 'owner' ? 'instructor' : role}`)}</td>
      <td>{t(`standings.${standing}`)}</td>
      <td className={page['number']}>{t('usesOf', { uses, maxUses })}</td>
      <td>
        <LocalTime at={expiresAt} />
      </td>
      <td>{madeBy}</td>
      <td className={styles['actions']}>
        {standing === 'open' && code !== null && <CopyLink code={code} />}
        {standing === 'open' && (
          <Button size="compact-xs" variant="subtle" color="red" loading={revoke.isPending} onClick={() => revoke.mutate({ courseSlug: course.slug, invitationId: id })}>
            {t('revoke')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function CopyLink({ code }: { readonly code: string }) {
  const t = useTranslations('invitations');
  const { copied, copy } = useClipboard();
  return (
    <Button size="compact-xs" variant="default" onClick={() => copy(new URL(`/join/${code}`, window.location.origin).href)}>
      {copied ? t('copied') : t('copy')}
    </Button>
  );
}
