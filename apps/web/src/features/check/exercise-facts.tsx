'use client';

import { Button } from '@mantine/core';
import { IconEye, IconShieldSearch } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import styles from './exercise-facts.module.css';
import { useAskForChecks, type CheckedExercise } from './use-check.ts';

type Props = { readonly courseSlug: string; readonly shown: CheckedExercise };

/** The exercise's name and numbers, and what staff can do with it. */
export function ExerciseFacts({ courseSlug, shown: { exercise, assignmentSlug, state } }: Props) {
  const t = useTranslations('check');
  const { ask, asking, failed } = useAskForChecks(courseSlug);
  const { id, module, title, points, limits, hash } = exercise;
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <p className={styles['module']}>
          {module}/{id}
        </p>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['facts']}>
          <span>{t('points', { points })}</span>
          <span>{t('caseTime', { seconds: limits.caseTimeMs / 1_000 })}</span>
          <span>{t('totalTime', { seconds: limits.totalTimeMs / 1_000 })}</span>
          <span>{t('memory', { megabytes: limits.memoryMb })}</span>
          <span title={hash}>
            {t('version')} <code>{hash.slice(0, 12)}</code>
          </span>
        </p>
        {assignmentSlug === null && <p className={styles['facts']}>{t('notInCourse')}</p>}
      </div>
      <div className={styles['actions']}>
        {assignmentSlug !== null && (
          <Button component={Link} href={`/courses/${courseSlug}/${assignmentSlug}/${id}`} variant="default" leftSection={<IconEye size={16} aria-hidden />}>
            {t('preview')}
          </Button>
        )}
        <Button loading={asking || state === 'checking'} leftSection={<IconShieldSearch size={16} aria-hidden />} onClick={() => ask([id])}>
          {t('checkNow')}
        </Button>
      </div>
      {failed && (
        <p className={styles['problem']} role="alert">
          {t('askFailed')}
        </p>
      )}
    </header>
  );
}
