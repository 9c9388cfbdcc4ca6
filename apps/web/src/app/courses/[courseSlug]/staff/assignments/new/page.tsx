import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AssignmentEditor } from '#features/assignment/assignment-editor.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { NEW_ASSIGNMENT } from '#schemas/assignment.ts';
import { api, orElsewhere } from '#server/api.ts';
import page from '#ui/staff-page.module.css';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignmentForm'))('newTitle') };
}

export default async function NewAssignmentPage({ params }: Props) {
  const { courseSlug } = await params;
  const [t, shelf] = await Promise.all([
    getTranslations('assignmentForm'),
    orElsewhere(`/courses/${courseSlug}/staff/assignments/new`, async () => (await api()).assignment.shelf({ courseSlug })),
  ]);
  return (
    <StaffFrame courseSlug={courseSlug} page="assignments" detail={t('newTitle')}>
      <main id="content" className={page['page']}>
        <h1 className={page['title']}>{t('newTitle')}</h1>
        <AssignmentEditor courseSlug={courseSlug} shelf={shelf} first={NEW_ASSIGNMENT} present={null} />
      </main>
    </StaffFrame>
  );
}
