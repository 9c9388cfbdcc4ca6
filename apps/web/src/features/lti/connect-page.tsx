'use client';

import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from './lti.module.css';

/** Asks a teacher, the first time that a course of a platform is opened, which course of ours it is. */
export function ConnectPage({ context }: { readonly context: Outputs['lti']['openConnect'] }) {
  const t = useTranslations('lti.connect');
  const [courseSlug, setCourseSlug] = useState<string | null>(context.courses.length === 1 ? (context.courses[0]?.slug ?? null) : null);
  const { mutate, isPending, isError } = useMutation(useTRPC().lti.connect.mutationOptions({ onSuccess: (_, { courseSlug: slug }) => window.location.assign(`/courses/${slug}`) }));
  const names = { context: context.title, platform: context.platform.name };
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['note']}>{t('text', names)}</p>
      {context.course !== null && (
        <p role="status">
          {t('connected')} <Link href={`/courses/${context.course.slug}`}>{context.course.title}</Link>
        </p>
      )}
      {context.course === null && context.courses.length === 0 && <p role="status">{t('noCourses')}</p>}
      {context.course === null && context.courses.length > 0 && (
        <div className={styles['form']}>
          <Select label={t('course')} data={context.courses.map(({ slug, title }) => ({ value: slug, label: title }))} value={courseSlug} onChange={setCourseSlug} maw={480} />
          {isError && <p role="alert">{t('failed')}</p>}
          <div>
            <Button loading={isPending} disabled={courseSlug === null} onClick={() => courseSlug !== null && mutate({ courseSlug, contextId: context.id })}>
              {t('submit')}
            </Button>
          </div>
        </div>
      )}
    </main>
  );
}
