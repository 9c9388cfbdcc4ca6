'use client';

import { NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC, type Outputs } from '#api/client.ts';
import { assignableBy } from './roles.ts';

type Props = {
  readonly course: Outputs['course']['head'];
  readonly member: Outputs['roster']['list']['members'][number];
  /** Tells the person what came of it. */
  readonly say: (message: string) => void;
};

/** A member's role, to be changed in place. */
export function RoleSelect({ course, member, say }: Props) {
  const t = useTranslations('people');
  const router = useRouter();
  const change = useMutation(
    useTRPC().roster.changeRole.mutationOptions({
      onSuccess: (result, { role }) => {
        say(result.ok ? t('roleChanged', { name: member.name, role: t(`roles.${role}`) }) : t(`refused.${result.reason}`));
        router.refresh();
      },
      onError: () => say(t('failed')),
    }),
  );
  const roles = assignableBy(course.role);
  return (
    <NativeSelect
      size="xs"
      aria-label={t('roleOf', { name: member.name })}
      disabled={change.isPending}
      value={change.isPending ? change.variables.role : member.role}
      data={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
      onChange={({ currentTarget }) => {
        const role = roles.find((value) => value === currentTarget.value);
        if (role) change.mutate({ courseSlug: course.slug, userId: member.id, role });
      }}
    />
  );
}
