'use client';

import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import styles from '#ui/filter-form.module.css';

const ROLES = ['student', 'assistant', 'instructor'] as const;

export function InvitationForm({ course }: { readonly course: Outputs['course']['head'] }) {
  const t = useTranslations('invitations');
  const router = useRouter();
  const form = useForm<{ role: (typeof ROLES)[number]; days: number; maxUses: number }>({ initialValues: { role: 'student', days: 14, maxUses: 100 } });
  const make = useMutation(useTRPC().invitation.make.mutationOptions({ onSuccess: () => router.refresh() }));
  // Only an owner invites into the staff; the server asks again.
  const roles = course.role === 'owner' ? ROLES : (['student'] as const);
  return (
    <>
      <form className={styles['form']} onSubmit={form.onSubmit((wish) => make.mutate({ courseSlug: course.slug, ...wish }))}>
        <NativeSelect label={t('role')} data={roles.map((value) => ({ value, label: t(`roles.${value}`) }))} {...form.getInputProps('role')} />
        <NumberInput label={t('days')} min={1} max={365} allowDecimal={false} w={120} {...form.getInputProps('days')} />
        <NumberInput label={t('maxUses')} min={1} max={10_000} allowDecimal={false} w={120} {...form.getInputProps('maxUses')} />
        <Button type="submit" loading={make.isPending}>
          {t('make')}
        </Button>
      </form>
      {make.isError && <p role="alert">{t('failed')}</p>}
      {make.data && !make.data.ok && <p role="alert">{t(`refused.${make.data.reason}`)}</p>}
    </>
  );
}
