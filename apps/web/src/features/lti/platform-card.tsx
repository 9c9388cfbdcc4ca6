'use client';

import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { Dialog } from '#ui/dialog.tsx';
import styles from './lti.module.css';
import { PlatformForm } from './platform-form.tsx';

type Platform = Outputs['lti']['listPlatforms']['platforms'][number];

/** A registered platform, its courses, and ways to change it or to take it away. */
export function PlatformCard({ platform }: { readonly platform: Platform }) {
  const t = useTranslations('lti.admin');
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  const close = () => setOpen(null);
  return (
    <li className={styles['card']}>
      <div className={styles['row']}>
        <strong className={styles['grow']}>{platform.name}</strong>
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen('edit')}>
          {t('edit')}
        </Button>
        <Button variant="subtle" color="red" size="compact-sm" onClick={() => setOpen('remove')}>
          {t('remove')}
        </Button>
      </div>
      <span className={styles['code']}>
        {platform.issuer} · {platform.clientId} · {platform.deploymentIds.join(', ')}
      </span>
      {platform.contexts.length > 0 && <ContextList contexts={platform.contexts} />}
      <Dialog opened={open === 'edit'} onClose={close} title={platform.name} size="lg">
        <PlatformForm platform={platform} onSaved={close} />
      </Dialog>
      <RemoveDialog platform={platform} opened={open === 'remove'} onClose={close} />
    </li>
  );
}

function ContextList({ contexts }: Pick<Platform, 'contexts'>) {
  const t = useTranslations('lti.admin');
  return (
    <ul className={styles['exercises']}>
      {contexts.map(({ id, title, course }) => (
        <li key={id} className={styles['row']}>
          {title} →
          {course === null ? <Link href={`/lti/connect/${id}`}>{t('connect')}</Link> : <Link href={`/courses/${course.slug}`}>{course.title}</Link>}
        </li>
      ))}
    </ul>
  );
}

function RemoveDialog({ platform, opened, onClose }: { readonly platform: Platform; readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslations('lti.admin');
  const router = useRouter();
  const { mutate, isPending, isError } = useMutation(useTRPC().lti.removePlatform.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Dialog opened={opened} onClose={onClose} title={t('removeTitle', { name: platform.name })}>
      <p>{t('removeText')}</p>
      {isError && <p role="alert">{t('failed')}</p>}
      <Button color="red" loading={isPending} onClick={() => mutate({ id: platform.id })}>
        {t('remove')}
      </Button>
    </Dialog>
  );
}
