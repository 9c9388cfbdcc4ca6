'use client';

import { Button, Group, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Inputs, type Outputs } from '#api/client.ts';
import { Dialog } from '#ui/dialog.tsx';
import styles from './regrade.module.css';

type Scope = Inputs['regrade']['start']['scope'];
const SCOPES = ['all', 'latest', 'counting'] as const satisfies readonly Scope[];

type Props = { readonly courseSlug: string; readonly exercise: Outputs['regrade']['list']['exercises'][number] };

/** Asks which submissions to grade again, then begins the dry run and shows it. */
export function StartRegrade({ courseSlug, exercise }: Props) {
  const t = useTranslations('regrade');
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [scope, setScope] = useState<Scope>('all');
  const { mutate, isPending, isError } = useMutation(
    useTRPC().regrade.start.mutationOptions({
      onSuccess: (started) => ('regradeId' in started ? router.push(`/courses/${courseSlug}/staff/regrades/${started.regradeId}`) : router.refresh()),
    }),
  );
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)} aria-label={`${t('start')}: ${exercise.title}`}>
        {t('start')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('startOf', { exercise: exercise.title })}>
        <Stack gap="sm">
          <p className={styles['text']}>{t('startText')}</p>
          <Radio.Group label={t('which')} value={scope} onChange={(value) => setScope(SCOPES.find((known) => known === value) ?? 'all')}>
            <Stack gap={6} mt={6}>
              {SCOPES.map((value) => (
                <Radio key={value} value={value} label={t(`scope.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {isError && <p role="alert">{t('startFailed')}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button loading={isPending} onClick={() => mutate({ courseSlug, assignmentExerciseId: exercise.id, scope })}>
              {t('startNow')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
