import { Button, NativeSelect, TextInput } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Inputs } from '#api/client.ts';
import styles from '#ui/filter-form.module.css';
import { ROLES } from './roles.ts';

export type Filter = Inputs['roster']['list']['filter'];

/** A plain form: its answers become the address. */
export function RosterFilter({ filter, path }: { readonly filter: Filter; readonly path: string }) {
  const t = useTranslations('people');
  const choices = [{ value: '', label: t('anyRole') }, ...ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))];
  return (
    <form method="get" action={path} className={styles['form']}>
      <TextInput name="query" label={t('find')} placeholder={t('findHint')} defaultValue={filter.query ?? ''} />
      <NativeSelect name="role" label={t('role')} data={choices} defaultValue={filter.role ?? ''} />
      <Button type="submit" variant="default">
        {t('show')}
      </Button>
      {(filter.query || filter.role) && (
        <Link href={path} className={styles['clear']}>
          {t('showAll')}
        </Link>
      )}
    </form>
  );
}
