'use client';

import { Button, FileButton, Group, Textarea } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '#api/client.ts';
import page from '#ui/staff-page.module.css';
import { ImportPreview } from './import-preview.tsx';
import styles from './import-page.module.css';

/** A file of people: first what would happen, line by line, then all of it or nothing. */
export function ImportPage({ courseSlug }: { readonly courseSlug: string }) {
  const t = useTranslations('people.import');
  const [text, setText] = useState('');
  const { preview, apply } = useImport(courseSlug);
  const change = (next: string) => {
    setText(next);
    preview.reset();
  };
  if (apply.data?.ok) return <Done courseSlug={courseSlug} added={apply.data.added} changed={apply.data.changed} />;
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('title')}</h1>
      <p className={page['note']}>{t('note')}</p>
      <Textarea
        label={t('lines')}
        placeholder={'email,name,role,group\nada@example.org,Ada Lovelace,student,Monday'}
        autosize
        minRows={6}
        maxRows={16}
        classNames={{ input: styles['lines'] ?? '' }}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <Group mt="sm">
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void file?.text().then(change)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFile size={16} aria-hidden />}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
        <Button disabled={text.trim() === ''} loading={preview.isPending} onClick={() => preview.mutate({ courseSlug, text })}>
          {t('preview')}
        </Button>
      </Group>
      {(preview.isError || apply.isError) && <p role="alert">{t('failed')}</p>}
      {apply.data && <p role="alert">{t(`refused.${apply.data.reason}`)}</p>}
      {preview.data && (
        <ImportPreview preview={preview.data} applying={apply.isPending} onApply={(digest) => apply.mutate({ courseSlug, text, digest })} />
      )}
    </main>
  );
}

function useImport(courseSlug: string) {
  const { roster } = useTRPC();
  const preview = useMutation(roster.previewImport.mutationOptions());
  const apply = useMutation(
    roster.applyImport.mutationOptions({
      // What is there now may be something else than what was shown: it is shown again.
      onSuccess: (result, { text }) => {
        if (!result.ok) preview.mutate({ courseSlug, text });
      },
    }),
  );
  return { preview, apply };
}

function Done({ courseSlug, added, changed }: { readonly courseSlug: string; readonly added: number; readonly changed: number }) {
  const t = useTranslations('people.import');
  return (
    <main id="content" className={page['page']}>
      <h1 className={page['title']}>{t('doneTitle')}</h1>
      <p role="status">{t('done', { added, changed })}</p>
      <Link href={`/courses/${courseSlug}/staff/people`}>{t('toPeople')}</Link>
    </main>
  );
}
