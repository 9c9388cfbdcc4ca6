'use client';

import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core';
import { IconDots, IconEye, IconKey, IconUserMinus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, type Outputs } from '#api/client.ts';
import { Dialog } from '#ui/dialog.tsx';

type Props = {
  /** Whether the person's role may change this member. */
  readonly mayChange: boolean;
  readonly course: Outputs['course']['head'];
  readonly member: Outputs['roster']['list']['members'][number];
  readonly say: (message: string) => void;
};

/** What else can be done with a member: a link for the first password, removal. */
export function MemberMenu({ mayChange, course, member, say }: Props) {
  const t = useTranslations('people');
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const { makeLink, remove, view } = useMemberActions({ member, say, showLink: setLink });
  const target = { courseSlug: course.slug, userId: member.id };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('actionsFor', { name: member.name })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {member.role === 'student' && (
            <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => view.mutate(target)}>
              {t('viewAs')}
            </Menu.Item>
          )}
          {mayChange && !member.canSignIn && (
            <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => makeLink.mutate(target)}>
              {t('makeLink')}
            </Menu.Item>
          )}
          {mayChange && (
            <Menu.Item leftSection={<IconUserMinus size={16} aria-hidden />} onClick={() => setAsking(true)}>
              {t('remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('removeTitle', { name: member.name })}>
        <p>{t('removeText')}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate(target, { onSettled: () => setAsking(false) })}>
            {t('remove')}
          </Button>
        </Group>
      </Dialog>
      <Dialog opened={link !== null} onClose={() => setLink(null)} title={t('linkTitle', { name: member.name })}>
        <p>{t('linkText')}</p>
        <TextInput readOnly aria-label={t('link')} value={link ?? ''} onFocus={({ currentTarget }) => currentTarget.select()} />
      </Dialog>
    </>
  );
}

type Wiring = Pick<Props, 'member' | 'say'> & { readonly showLink: (link: string) => void };

function useMemberActions({ member, say, showLink }: Wiring) {
  const t = useTranslations('people');
  const router = useRouter();
  const { roster, viewing } = useTRPC();
  const onError = () => say(t('failed'));
  const makeLink = useMutation(
    roster.makeSetUpLink.mutationOptions({
      onSuccess: (result) => (result.ok ? showLink(new URL(result.path, window.location.origin).href) : say(t(`refused.${result.reason}`))),
      onError,
    }),
  );
  const remove = useMutation(
    roster.remove.mutationOptions({
      onSuccess: (result) => {
        say(result.ok ? t('removed', { name: member.name }) : t(`refused.${result.reason}`));
        router.refresh();
      },
      onError,
    }),
  );
  const view = useMutation(
    viewing.start.mutationOptions({
      // A whole new page: everything on it is now the student's.
      onSuccess: (result, { courseSlug }) => (result.ok ? window.location.assign(`/courses/${courseSlug}`) : say(t('failed'))),
      onError,
    }),
  );
  return { makeLink, remove, view };
}
