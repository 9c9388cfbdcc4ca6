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
    <StaffTable label={t('submissions')}>
      <thead>
        <tr>
          <th scope="col">{t('student')}</th>
          <th scope="col">{t('exercise')}</th>
          <th scope="col" className={page['number']}>
            {t('attemptColumn')}
          </th>
          <th scope="col">{t('verdict')}</th>
          <th scope="col" className={page['number']}>
            {t('points')}
          </th>
          <th scope="col">{t('mistake')}</th>
          <th scope="col" className={page['number']}>
            {t('comments')}
          </th>
          <th scope="col">{t('submitted')}</th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => (
          <Row key={submission.id} submission={submission} path={path} />
        ))}
      </tbody>
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
