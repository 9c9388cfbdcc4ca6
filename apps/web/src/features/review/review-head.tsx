'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { VerdictLabel, VerdictMark } from '#features/verdict/verdict-label.tsx';
import { LocalTime } from '#ui/local-time.tsx';
import { useKeys } from '#ui/use-keys.ts';
import styles from './review-head.module.css';
import type { Opened } from './review-page.tsx';

type Props = { readonly courseSlug: string; readonly opened: Opened };

/** Whose attempt at what this is, how it stands, and the ways to the next one. */
export function ReviewHead({ courseSlug, opened }: Props) {
  const t = useTranslations('review');
  const result = useTranslations('result');
  const { student, exercise, attempt, submittedAt, attempts, runs, neighbours } = opened;
  const counting = runs.find(({ isTrial }) => !isTrial);
  const router = useRouter();
  const hrefOf = (id: string) => `/courses/${courseSlug}/staff/submissions/${id}`;
  const go = (id: string | null) => () => void (id !== null && router.push(hrefOf(id)));
  useKeys({ j: go(neighbours.student.next), k: go(neighbours.student.before), J: go(neighbours.exercise.next), K: go(neighbours.exercise.before) });
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h1 className={styles['title']}>
          {student.name} <span className={styles['exercise']}>{exercise.title}</span>
        </h1>
        <p className={styles['facts']}>
          <VerdictLabel standing={counting?.verdict ?? 'pending'} />
          {counting && counting.score !== null && counting.maxScore !== null && <span>{result('score', { earned: counting.score, total: counting.maxScore })}</span>}
          <span>{student.email}</span>
          <LocalTime at={submittedAt} />
        </p>
        <ol className={styles['attempts']} aria-label={t('attempts')}>
          {attempts.map(({ id, attempt: number, verdict }) => (
            <li key={id}>
              <Link href={hrefOf(id)} aria-current={number === attempt ? 'page' : undefined}>
                {number} <VerdictMark standing={verdict ?? 'pending'} />
              </Link>
            </li>
          ))}
        </ol>
      </div>
      <nav className={styles['ways']} aria-label={t('neighbours')}>
        <Way label={t('previousStudent')} keys="k" id={neighbours.student.before} hrefOf={hrefOf} />
        <Way label={t('nextStudent')} keys="j" id={neighbours.student.next} hrefOf={hrefOf} />
        <Way label={t('previousExercise')} keys="Shift+K" id={neighbours.exercise.before} hrefOf={hrefOf} />
        <Way label={t('nextExercise')} keys="Shift+J" id={neighbours.exercise.next} hrefOf={hrefOf} />
      </nav>
    </header>
  );
}

type WayProps = { readonly label: string; readonly keys: string; readonly id: string | null; readonly hrefOf: (id: string) => string };

/** Where there is nobody, the place stays, so that the others do not move under the pointer. */
function Way({ label, keys, id, hrefOf }: WayProps) {
  const content = (
    <>
      {label} <kbd>{keys}</kbd>
    </>
  );
  return id === null ? (
    <span className={styles['nowhere']}>{content}</span>
  ) : (
    <Link href={hrefOf(id)} aria-keyshortcuts={keys}>
      {content}
    </Link>
  );
}
