'use client';

import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '#api/client.ts';

/** For somebody who is signed in. */
export function JoinButton({ code, person }: { readonly code: string; readonly person: string }) {
  const t = useTranslations('join');
  const join = useMutation(
    useTRPC().invitation.join.mutationOptions({
      onSuccess: (result) => {
        if (result.ok) window.location.assign(`/courses/${result.courseSlug}`);
      },
    }),
  );
  const problem = join.isError ? t('unreachable') : join.data && !join.data.ok ? t(`shut.${join.data.reason}`) : null;
  return (
    <>
      <Button fullWidth loading={join.isPending || join.data?.ok === true} onClick={() => join.mutate({ code })}>
        {t('joinAs', { person })}
      </Button>
      {problem && (
        <Alert role="alert" color="red" mt="md">
          {problem}
        </Alert>
      )}
    </>
  );
}
