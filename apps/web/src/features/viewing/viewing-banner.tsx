'use client';

import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from './viewing-banner.module.css';

/** Above every page while somebody looks as a student: nobody may take it for their own. */
export function ViewingBanner({ viewing }: { readonly viewing: NonNullable<Outputs['viewing']['current']> }) {
  const t = useTranslations('viewing');
  const { student, course } = viewing;
  const stop = useMutation(
    // A whole new page, so that nothing of the student's stays in memory.
    useTRPC().viewing.stop.mutationOptions({ onSuccess: () => window.location.assign(`/courses/${course.slug}/staff/people`) }),
  );
  return (
    <aside className={styles['banner']} aria-label={t('title')}>
      <IconEye size={18} stroke={2} aria-hidden />
      <strong>{t('as', { name: student.name })}</strong>
      <span className={styles['text']}>{t('text', { course: course.title })}</span>
      <Button size="compact-sm" variant="white" color="dark" loading={stop.isPending || stop.isSuccess} onClick={() => stop.mutate()}>
        {t('stop')}
      </Button>
    </aside>
  );
}
