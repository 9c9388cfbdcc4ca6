'use client';

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import { TokenForm } from './token-form.tsx';

type Token = Outputs['token']['list'][number];

/** What a person's programs sign in with. */
export function TokensPage({ tokens }: { readonly tokens: readonly Token[] }) {
  const t = useTranslations('tokens');
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      <TokenForm />
      {tokens.length === 0 ? <p className={page['note']}>{t('empty')}</p> : <TokenTable tokens={tokens} />}
    </main>
  );
}

function TokenTable({ tokens }: { readonly tokens: readonly Token[] }) {
  const t = useTranslations('tokens');
  return (
    <StaffTable label={t('title')} columns={[t('name'), t('ending'), t('scopes'), t('used'), t('until'), { label: t('actions'), kind: 'unseen' }]}>
      {tokens.map((token) => (
        <Row key={token.id} token={token} />
      ))}
    </StaffTable>
  );
}

function Row({ token }: { readonly token: Token }) {
  const t = useTranslations('tokens');
  const router = useRouter();
  const revoke = useMutation(useTRPC().token.revoke.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <tr>
      <th scope="row">{token.name}</th>
      <td>…{token.ending}</td>
      <td>{token.scopes.map((scope) => t(`scopeNames.${scope}`)).join(', ')}</td>
      <td>{token.lastUsedAt ? <LocalTime at={token.lastUsedAt} /> : t('never')}</td>
      <td>
        {token.isExpired && `${t('expired')} `}
        <LocalTime at={token.expiresAt} />
      </td>
      <td>
        <Button size="compact-xs" variant="subtle" color="red" loading={revoke.isPending} aria-label={t('revokeThis', { name: token.name })} onClick={() => revoke.mutate({ tokenId: token.id })}>
          {t('revoke')}
        </Button>
      </td>
    </tr>
  );
}
