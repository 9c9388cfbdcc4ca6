import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import styles from './queue-page.module.css';
import { TableSection } from './table-section.tsx';

type Letter = Outputs['queue']['open']['deadLetters'][number];
type Props = { readonly courseSlug: string; readonly letters: readonly Letter[] };

/** What could not be graded, and the way to try again. */
export function DeadLetters({ courseSlug, letters }: Props) {
  const t = useTranslations('queue');
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutate, isPending, isError } = useMutation(
    trpc.queue.requeue.mutationOptions({ onSuccess: () => queries.invalidateQueries(trpc.queue.open.queryFilter({ courseSlug })) }),
  );
  const all = (
    <Button size="xs" loading={isPending} leftSection={<IconRefresh size={14} aria-hidden />} onClick={() => mutate({ courseSlug })}>
      {t('requeueAll')}
    </Button>
  );
  return (
    <>
      {isError && <p role="alert">{t('failed')}</p>}
      <TableSection title={t('dead')} note={t('deadNote')} empty={t('noDead')} action={all} columns={[t('student'), t('exercise'), t('when'), t('why'), t('requeue')]}>
        {letters.map((letter) => (
          <Row key={letter.submissionId} letter={letter} onRequeue={() => mutate({ courseSlug, submissionIds: [letter.submissionId] })} disabled={isPending} />
        ))}
      </TableSection>
    </>
  );
}

type RowProps = { readonly letter: Letter; readonly disabled: boolean; readonly onRequeue: () => void };

function Row({ letter: { person, email, title, attempt, finishedAt, fault }, disabled, onRequeue }: RowProps) {
  const t = useTranslations('queue');
  return (
    <tr>
      <th scope="row" title={email}>
        {person}
      </th>
      <td>
        {title}
        <div className={styles['soft']}>{t('attempt', { attempt })}</div>
      </td>
      <td>
        <LocalTime at={finishedAt} />
      </td>
      <td className={styles['fault']}>{fault ?? t('unknown')}</td>
      <td>
        <Button size="xs" variant="default" disabled={disabled} aria-label={t('requeueOne', { attempt, person })} onClick={onRequeue}>
          {t('requeue')}
        </Button>
      </td>
    </tr>
  );
}
