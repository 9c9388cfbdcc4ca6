'use client';

import { Button, Group, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import styles from './request.module.css';
import { Thread } from './thread.tsx';

type Props = { readonly courseSlug: string; readonly request: Outputs['request']['open'] };

/** A student's question before the eyes of staff: what was said, and the ways to answer it. */
export function RequestPage({ courseSlug, request }: Props) {
  const t = useTranslations('requests');
  const router = useRouter();
  const [body, setBody] = useState('');
  const { mutate, isPending, isError, data } = useMutation(
    useTRPC().request.answer.mutationOptions({
      onSuccess: ({ ok }) => {
        if (ok) setBody('');
        router.refresh();
      },
    }),
  );
  const { id: requestId, student, exercise, caseName, attempt, submissionId, state, messages } = request;
  const answer = (decision: 'reply' | 'accept' | 'regrade' | 'decline') => () => mutate({ courseSlug, requestId, body, decision });
  const isEmpty = body.trim() === '';
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('of', { student: student.name })}</h1>
      <p className={page['note']}>
        {t('about', { exercise, attempt, name: caseName })} · {t(`state.${state}`)} · <Link href={`/courses/${courseSlug}/staff/submissions/${submissionId}`}>{t('look')}</Link>
      </p>
      <Thread messages={messages} />
      {state === 'open' && (
        <div className={styles['form']}>
          <Textarea label={t('answer')} autosize minRows={3} maxLength={4_000} value={body} onChange={(event) => setBody(event.currentTarget.value)} />
          <p className={page['note']}>{t('answerNote')}</p>
          <Group gap="xs">
            <Button loading={isPending} disabled={isEmpty} onClick={answer('regrade')}>
              {t('regrade')}
            </Button>
            <Button variant="default" disabled={isEmpty || isPending} onClick={answer('accept')}>
              {t('accept')}
            </Button>
            <Button variant="default" disabled={isEmpty || isPending} onClick={answer('decline')}>
              {t('decline')}
            </Button>
            <Button variant="subtle" disabled={isEmpty || isPending} onClick={answer('reply')}>
              {t('reply')}
            </Button>
          </Group>
          {isError && <p role="alert">{t('failed')}</p>}
        </div>
      )}
      {data?.ok === false && <p role="alert">{t('closed')}</p>}
    </main>
  );
}
