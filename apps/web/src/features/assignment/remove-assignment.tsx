'use client';

import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import { Dialog } from '#ui/dialog.tsx';
import styles from './assignment-editor.module.css';

type Props = { readonly courseSlug: string; readonly assignmentId: string; readonly title: string };

/** Deleting, after a question; refused once somebody handed in. */
export function RemoveAssignment({ courseSlug, assignmentId, title }: Props) {
  const t = useTranslations('removeAssignment');
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<'has_work' | 'failed' | null>(null);
  const removing = useMutation(
    useTRPC().assignment.remove.mutationOptions({
      onError: () => setProblem('failed'),
      onSuccess: (result) => {
        if (!result.ok) return setProblem(result.reason);
        router.push(`/courses/${courseSlug}/staff/assignments`);
        router.refresh();
      },
    }),
  );
  return (
    <section className={styles['section']}>
      <h2 className={styles['sectionTitle']}>{t('title')}</h2>
      <p className={styles['note']}>{t('note')}</p>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {t(problem)}
        </p>
      )}
      <Button color="red" variant="light" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('question', { title })}>
        {t('text')}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
          <Button
            color="red"
            loading={removing.isPending}
            onClick={() => {
              setAsking(false);
              removing.mutate({ courseSlug, assignmentId });
            }}
          >
            {t('confirm')}
          </Button>
        </Group>
      </Dialog>
    </section>
  );
}
