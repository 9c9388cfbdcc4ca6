'use client';

import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { Dialog } from '#ui/dialog.tsx';
import styles from './request.module.css';
import { Thread } from './thread.tsx';

type Props = {
  readonly submissionId: string;
  /** Cases of the shown judgement that are not accepted. */
  readonly failing: readonly string[];
};

/** A student's questions about a judgement, and the way to ask one. */
export function AttemptRequests({ submissionId, failing }: Props) {
  const t = useTranslations('requests');
  const [asking, setAsking] = useState(false);
  const { data: requests } = useQuery(useTRPC().request.onMine.queryOptions({ submissionId }));
  const asked = new Set(requests?.map(({ caseName }) => caseName));
  const left = failing.filter((name) => !asked.has(name));
  return (
    <div className={styles['requests']}>
      {requests?.map((request) => (
        <OwnRequest key={request.id} request={request} />
      ))}
      {requests && left.length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAsking(true)}>
          {t('ask')}
        </Button>
      )}
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('ask')}>
        <AskForm submissionId={submissionId} cases={left} onDone={() => setAsking(false)} />
      </Dialog>
    </div>
  );
}

function AskForm({ submissionId, cases, onDone }: { readonly submissionId: string; readonly cases: readonly string[]; readonly onDone: () => void }) {
  const t = useTranslations('requests');
  const { ask } = useOwn(submissionId);
  const [caseName, setCaseName] = useState(cases[0] ?? '');
  const [body, setBody] = useState('');
  return (
    <div className={styles['form']}>
      <NativeSelect label={t('case')} data={[...cases]} value={caseName} onChange={(event) => setCaseName(event.currentTarget.value)} />
      <Textarea label={t('why')} description={t('whyNote')} autosize minRows={3} maxLength={4_000} value={body} onChange={(event) => setBody(event.currentTarget.value)} />
      {(ask.isError || ask.data?.ok === false) && <p role="alert">{t('failed')}</p>}
      <Group justify="flex-end">
        <Button loading={ask.isPending} disabled={body.trim() === ''} onClick={() => ask.mutate({ submissionId, caseName, body }, { onSuccess: ({ ok }) => ok && onDone() })}>
          {t('send')}
        </Button>
      </Group>
    </div>
  );
}

function OwnRequest({ request: { id: requestId, submissionId, caseName, state, messages } }: { readonly request: Outputs['request']['onMine'][number] }) {
  const t = useTranslations('requests');
  const { addTo, withdraw } = useOwn(submissionId);
  const [body, setBody] = useState('');
  return (
    <details className={styles['request']}>
      <summary>
        {t('yours', { name: caseName })} · {t(`state.${state}`)}
      </summary>
      <Thread messages={messages} />
      {state === 'open' && (
        <div className={styles['form']}>
          <Textarea aria-label={t('add')} placeholder={t('add')} autosize maxLength={4_000} value={body} onChange={(event) => setBody(event.currentTarget.value)} />
          {(addTo.isError || withdraw.isError) && <p role="alert">{t('failed')}</p>}
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              loading={addTo.isPending}
              disabled={body.trim() === ''}
              onClick={() => addTo.mutate({ submissionId, requestId, body }, { onSuccess: () => setBody('') })}
            >
              {t('reply')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="gray" loading={withdraw.isPending} onClick={() => withdraw.mutate({ submissionId, requestId })}>
              {t('withdraw')}
            </Button>
          </Group>
        </div>
      )}
    </details>
  );
}

/** What a student can do about an own submission's questions; the list is then read anew. */
function useOwn(submissionId: string) {
  const { request } = useTRPC();
  const queries = useQueryClient();
  const refreshing = { onSuccess: () => queries.invalidateQueries(request.onMine.queryFilter({ submissionId })) };
  return {
    ask: useMutation(request.ask.mutationOptions(refreshing)),
    addTo: useMutation(request.addTo.mutationOptions(refreshing)),
    withdraw: useMutation(request.withdraw.mutationOptions(refreshing)),
  };
}
