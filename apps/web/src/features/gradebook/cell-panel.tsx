'use client';

import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { StepList } from '#features/grades/step-list.tsx';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import { GiveForm } from './give-form.tsx';
import type { Place } from './grade-grid.tsx';
import styles from './gradebook.module.css';

type Props = { readonly course: Outputs['course']['head']; readonly place: Place; readonly onClose: () => void };

/** Why a cell of the gradebook says what it says, and another number by hand. */
export function CellPanel({ course, place, onClose }: Props) {
  const t = useTranslations('gradebook');
  const { data, isError } = useQuery(useTRPC().gradebook.explain.queryOptions({ courseSlug: course.slug, ...place }));
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const onPress = useEffectEvent(({ key }: KeyboardEvent) => key === 'Escape' && onClose());
  useEffect(() => {
    const listen = (event: KeyboardEvent) => void onPress(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <aside className={styles['panel']} aria-label={t('explanation')}>
      <div className={styles['panelHead']}>
        <h2 className={styles['panelTitle']}>{data?.student.name ?? ' '}</h2>
        <CloseButton ref={close} aria-label={t('close')} onClick={onClose} />
      </div>
      {isError && <p role="alert">{t('explainFailed')}</p>}
      {data && <Explained course={course} place={place} explained={data} />}
    </aside>
  );
}

type ExplainedProps = Omit<Props, 'onClose'> & { readonly explained: Outputs['gradebook']['explain'] };

function Explained({ course, place, explained }: ExplainedProps) {
  const t = useTranslations('gradebook');
  const format = useFormatter();
  const { grade, exercise, assignment, steps, attempts, timeZone } = explained;
  const points = grade.points === null ? t(`states.${grade.state}`) : format.number(grade.points, { maximumFractionDigits: 2 });
  return (
    <>
      <p className={styles['panelNote']}>
        <Link href={`/courses/${course.slug}/staff/assignments/${assignment.slug}`}>{assignment.title}</Link> · {exercise.title}
      </p>
      <p className={styles['grade']}>{grade.points === null ? points : t('grade', { points, maxPoints: grade.maxPoints })}</p>
      <h3 className={styles['heading']}>{t('how')}</h3>
      <StepList steps={steps} zone={timeZone} />
      {attempts.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('attempts')}</h3>
          <ol className={styles['attempts']}>
            {attempts.map(({ id, attempt, run }) => (
              <li key={id}>
                {t('attempt', { attempt })}
                <VerdictLabel standing={run?.verdict ?? 'pending'} />
              </li>
            ))}
          </ol>
        </>
      )}
      {course.role !== 'assistant' && <GiveForm courseSlug={course.slug} place={place} explained={explained} />}
    </>
  );
}
