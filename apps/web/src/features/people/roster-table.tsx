'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Outputs } from '#api/client.ts';
import { LocalTime } from '#ui/local-time.tsx';
import page from '#ui/staff-page.module.css';
import { StaffTable } from '#ui/staff-table.tsx';
import { MemberMenu } from './member-menu.tsx';
import styles from './people-page.module.css';
import { assignableBy } from './roles.ts';
import { RoleSelect } from './role-select.tsx';

type Member = Outputs['roster']['list']['members'][number];
type Props = { readonly course: Outputs['course']['head']; readonly members: readonly Member[] };

export function RosterTable({ course, members }: Props) {
  const t = useTranslations('people');
  const [message, setMessage] = useState('');
  return (
    <>
      <p role="status" className={page['note']}>
        {message}
      </p>
      <StaffTable label={t('title')} columns={[t('name'), t('email'), t('role'), t('groups'), t('since'), { label: t('actions'), kind: 'unseen' }]}>
        {members.map((member) => (
          <Row key={member.id} course={course} member={member} say={setMessage} />
        ))}
      </StaffTable>
    </>
  );
}

type RowProps = { readonly course: Props['course']; readonly member: Member; readonly say: (message: string) => void };

function Row({ course, member, say }: RowProps) {
  const t = useTranslations('people');
  const mayChange = assignableBy(course.role).includes(member.role);
  return (
    <tr>
      <th scope="row">
        {member.name}
        {!member.canSignIn && <div className={styles['waits']}>{t('cannotSignIn')}</div>}
      </th>
      <td className={styles['email']}>{member.email}</td>
      <td>{mayChange ? <RoleSelect course={course} member={member} say={say} /> : t(`roles.${member.role}`)}</td>
      <td>{member.groups.join(', ')}</td>
      <td className={styles['email']}>
        <LocalTime at={member.createdAt} />
      </td>
      <td>{(mayChange || member.role === 'student') && <MemberMenu mayChange={mayChange} course={course} member={member} say={say} />}</td>
    </tr>
  );
}
