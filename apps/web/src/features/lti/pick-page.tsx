import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import styles from './lti.module.css';

type Pick = Outputs['lti']['openPick'];
type Props = { readonly courseSlug: string; readonly pick: Pick };

/** Offers what a link of the platform can lead to. Plain forms: each goes to a page that hands the answer over. */
export function PickPage({ courseSlug, pick }: Props) {
  const t = useTranslations('lti.pick');
  const action = `/lti/pick/${courseSlug}/${pick.id}/answer`;
  return (
    <main id="content" className={styles['page']}>
      <h1 className={styles['title']}>{t('title')}</h1>
      <p className={styles['note']}>{t('text', { platform: pick.platform.name })}</p>
      {pick.assignments.length === 0 && <p role="status">{t('empty')}</p>}
      <ul className={styles['list']}>
        {pick.assignments.map(({ id, title, points, exercises }) => (
          <li key={id} className={styles['card']}>
            <Choice action={action} assignmentId={id} title={title} points={points} label={t('whole')} />
            <ul className={styles['exercises']}>
              {exercises.map((exercise) => (
                <li key={exercise.id}>
                  <Choice action={action} assignmentId={id} exerciseId={exercise.id} title={exercise.title} points={exercise.points} label={t('exercise')} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </main>
  );
}

type ChoiceProps = { readonly action: string; readonly assignmentId: string; readonly exerciseId?: string; readonly title: string; readonly points: number; readonly label: string };

function Choice({ action, assignmentId, exerciseId, title, points, label }: ChoiceProps) {
  const t = useTranslations('lti.pick');
  return (
    <form method="post" action={action} className={styles['row']}>
      <input type="hidden" name="assignmentId" value={assignmentId} />
      {exerciseId !== undefined && <input type="hidden" name="exerciseId" value={exerciseId} />}
      <span className={styles['grow']}>{exerciseId === undefined ? <strong>{title}</strong> : title}</span>
      <span className={styles['points']}>{t('points', { points })}</span>
      <Button type="submit" variant={exerciseId === undefined ? 'light' : 'subtle'} size="compact-sm" aria-label={`${label}: ${title}`}>
        {label}
      </Button>
    </form>
  );
}
