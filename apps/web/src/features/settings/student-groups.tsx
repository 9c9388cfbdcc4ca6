'use client';

import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from './settings.module.css';

type Props = { readonly settings: Outputs['settings']['open'] };

/** Groups of students that can be granted something together, and looked at together in the gradebook. */
export function StudentGroups({ settings: { slug, studentGroups } }: Props) {
  const t = useTranslations('settings');
  return (
    <section className={styles['section']} aria-labelledby="student-groups">
      <h2 id="student-groups" className={styles['heading']}>
        {t('studentGroups')}
      </h2>
      <p className={styles['note']}>{t('studentGroupsNote')}</p>
      {studentGroups.map((group) => (
        <GroupForm key={`${group.name} ${group.emails.length}`} courseSlug={slug} group={group} />
      ))}
      <GroupForm key={`new ${studentGroups.length}`} courseSlug={slug} group={null} />
    </section>
  );
}

function GroupForm({ courseSlug, group }: { readonly courseSlug: string; readonly group: Props['settings']['studentGroups'][number] | null }) {
  const t = useTranslations('settings');
  const router = useRouter();
  const [name, setName] = useState(group?.name ?? '');
  const [emails, setEmails] = useState(group?.emails.join('\n') ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useMutation(
    useTRPC().settings.saveStudentGroup.mutationOptions({
      onError: () => setProblem(t('failed')),
      onSuccess: (result) => {
        setProblem(result.ok ? null : t('unknownStudents', { emails: result.unknown.join(', ') }));
        if (result.ok) router.refresh();
      },
    }),
  );
  return (
    <form
      className={styles['students']}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ courseSlug, name, emails: emails.split(/[\s,;]+/u).filter(Boolean) });
      }}
    >
      <TextInput label={t('groupName')} value={name} disabled={group !== null} required withAsterisk={false} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Textarea label={t('members')} description={t('membersNote')} autosize minRows={2} maxRows={8} value={emails} onChange={({ currentTarget }) => setEmails(currentTarget.value)} />
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <Button type="submit" size="xs" variant="default" loading={saving.isPending} style={{ justifySelf: 'start' }}>
        {t(group === null ? 'addStudentGroup' : 'saveStudentGroup')}
      </Button>
    </form>
  );
}
