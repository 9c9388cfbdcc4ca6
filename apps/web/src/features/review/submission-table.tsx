import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { Outputs } from '#api/client.ts';
import { VerdictLabel } from '#features/verdict/verdict-label.tsx';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';

type Submission = Outputs['review']['list']['submissions'][number];
type Props = { readonly submissions: readonly Submission[]; readonly path: string };

export function SubmissionTable({ submissions, path }: Props) {
  const t = useTranslations('review');
  return (
    <StaffTable
      label={t('submissions')}
      columns={[
        t('student'),
        t('exercise'),
        { label: t('attemptColumn'), kind: 'number' },
        t('verdict'),
        { label: t('points'), kind: 'number' },
        t('mistake'),
        { label: t('comments'), kind: 'number' },
        t('submitted'),
      ]}
    >
      {submissions.map((submission) => (
        <Row key={submission.id} submission={submission} path={path} />
      ))}
    </StaffTable>
  );
}

function Row({ submission, path }: { readonly submission: Submission; readonly path: string }) {
  const t = useTranslations('result');
  const { id, user, exercise, attempt, run, submittedAt, _count } = submission;
  return (
    <tr>
      <th scope="row" title={user.email}>
        <Link href={`${path}/${id}`}>{user.name}</Link>
      </th>
      <td>{exercise}</td>
      <td className={page['number']}>{attempt}</td>
      <td>
        <VerdictLabel standing={run?.verdict ?? 'pending'} />
      </td>
      <td className={page['number']}>{run?.score !== undefined && run.score !== null && run.maxScore !== null && t('score', { earned: run.score, total: run.maxScore })}</td>
      <td>{run?.mistake && <code>{run.mistake}</code>}</td>
      <td className={page['number']}>{_count.comments > 0 && _count.comments}</td>
      <td>
        <LocalTime at={submittedAt} />
      </td>
    </tr>
  );
}
