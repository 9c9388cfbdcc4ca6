'use client';

import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { StaffTable } from '#ui/staff-table.tsx';
import { timeTag } from '#ui/time-tag.tsx';
import styles from './assignment-editor.module.css';
import { ExtensionForm } from './extension-form.tsx';

type Props = { readonly courseSlug: string; readonly assignmentId: string; readonly zone: string; readonly first: Outputs['assignment']['listExtensions'] };

/** What was granted to students and groups in an assignment, and more of it. */
export function Extensions({ courseSlug, assignmentId, zone, first }: Props) {
  const t = useTranslations('extensions');
  const options = useTRPC().assignment.listExtensions.queryOptions({ courseSlug, assignmentId }, { initialData: first });
  const queries = useQueryClient();
  const { data } = useQuery(options);
  const refresh = () => void queries.invalidateQueries({ queryKey: options.queryKey });
  const withdrawing = useMutation(useTRPC().assignment.withdrawExtension.mutationOptions({ onSuccess: refresh }));
  return (
    <section className={styles['section']} aria-labelledby="extensions">
      <h2 id="extensions" className={styles['sectionTitle']}>
        {t('title')}
      </h2>
      <p className={styles['note']}>{t('note')}</p>
      {data.extensions.length > 0 && (
        <StaffTable label={t('title')} columns={[t('to'), t('gives'), t('reason'), { label: t('by'), span: 2 }]}>
          {data.extensions.map((extension) => (
            <tr key={extension.id}>
              <th scope="row" title={extension.user?.email}>
                {extension.user?.name ?? t('group', { name: extension.group?.name ?? '' })}
              </th>
              <td>
                <Gives extension={extension} zone={zone} />
              </td>
              <td>{extension.reason}</td>
              <td>{extension.grantedBy?.name}</td>
              <td>
                <Button size="compact-xs" variant="subtle" loading={withdrawing.isPending} onClick={() => withdrawing.mutate({ courseSlug, extensionId: extension.id })}>
                  {t('withdraw')}
                </Button>
              </td>
            </tr>
          ))}
        </StaffTable>
      )}
      {withdrawing.isError && <p role="alert">{t('failed')}</p>}
      <ExtensionForm courseSlug={courseSlug} assignmentId={assignmentId} zone={zone} groups={data.groups} onGranted={refresh} />
    </section>
  );
}

function Gives({ extension, zone }: { readonly extension: Props['first']['extensions'][number]; readonly zone: string }) {
  const t = useTranslations('extensions');
  const { dueAt, closesAt, extraAttempts, exempt } = extension;
  return (
    <>
      {exempt && <div>{t('isExempt')}</div>}
      {dueAt && <div>{t.rich('isDue', { at: timeTag(dueAt, zone) })}</div>}
      {closesAt && <div>{t.rich('isClosed', { at: timeTag(closesAt, zone) })}</div>}
      {extraAttempts > 0 && <div>{t('hasAttempts', { count: extraAttempts })}</div>}
    </>
  );
}
