'use client';

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import { StaffTable } from '#ui/staff-table.tsx';

type Session = Outputs['account']['open']['sessions'][number];

export function SessionTable({ sessions }: { readonly sessions: readonly Session[] }) {
  const t = useTranslations('account');
  return (
    <StaffTable label={t('sessionsTitle')} columns={[t('device'), t('since'), t('until'), { label: t('end'), kind: 'unseen' }]}>
      {sessions.map((session) => (
        <Row key={session.id} session={session} />
      ))}
    </StaffTable>
  );
}

function Row({ session }: { readonly session: Session }) {
  const t = useTranslations('account');
  const router = useRouter();
  const end = useMutation(useTRPC().account.endSession.mutationOptions({ onSuccess: () => router.refresh() }));
  const device = session.userAgent || t('unknownDevice');
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>
        <LocalTime at={session.createdAt} />
      </td>
      <td>
        <LocalTime at={session.expiresAt} />
      </td>
      <td>
        {session.isThis ? (
          t('here')
        ) : (
          <Button size="compact-xs" variant="subtle" color="red" loading={end.isPending} aria-label={t('endThis', { device })} onClick={() => end.mutate({ sessionId: session.id })}>
            {t('end')}
          </Button>
        )}
      </td>
    </tr>
  );
}
