'use client';

import { Button, Menu, NativeSelect, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { Outputs } from '#api/client.ts';
import { EXPORTS } from './exports.ts';
import styles from './gradebook.module.css';
import { readView, type View } from './view.ts';

type Props = {
  readonly course: Outputs['course']['head'];
  readonly gradebook: Outputs['gradebook']['open'];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly shown: number;
};

/** What is looked for, and the ways out of the gradebook. */
export function GradebookBar({ course, gradebook, view, onView, shown }: Props) {
  const t = useTranslations('gradebook');
  const groups = [...new Set(gradebook.rows.flatMap((row) => row.groups))].toSorted();
  const markOf = (value: string) => readView(new URLSearchParams({ mark: value })).mark;
  return (
    <header className={styles['head']}>
      <div className={styles['titles']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        <p className={styles['count']} role="status">
          {t('shown', { shown, total: gradebook.rows.length })}
        </p>
      </div>
      <div className={styles['filters']}>
        <TextInput size="xs" label={t('person')} value={view.person} onChange={({ currentTarget }) => onView({ ...view, person: currentTarget.value })} />
        {groups.length > 0 && (
          <NativeSelect
            size="xs"
            label={t('group')}
            value={view.group ?? ''}
            data={[{ value: '', label: t('everybody') }, ...groups]}
            onChange={({ currentTarget }) => onView({ ...view, group: currentTarget.value || null })}
          />
        )}
        <NativeSelect
          size="xs"
          label={t('assignment')}
          value={view.assignment ?? ''}
          data={[{ value: '', label: t('allAssignments') }, ...gradebook.assignments.map(({ slug, title }) => ({ value: slug, label: title }))]}
          onChange={({ currentTarget }) => onView({ ...view, assignment: currentTarget.value || null })}
        />
        <NativeSelect
          size="xs"
          label={t('mark')}
          value={view.mark ?? ''}
          data={[{ value: '', label: t('anyMark') }, ...(['late', 'given', 'missing', 'waiting', 'not_graded', 'exempt'] as const).map((mark) => ({ value: mark, label: t(`marks.${mark}`) }))]}
          onChange={({ currentTarget }) => onView({ ...view, mark: markOf(currentTarget.value) })}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
              {t('export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {EXPORTS.map((format) => (
              <Menu.Item key={format} component="a" href={`/courses/${course.slug}/staff/export/${format}`} download>
                {t(`exports.${format}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}
