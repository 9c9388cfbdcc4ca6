import type { Metadata } from 'next';
import { cache } from 'react';
import { AssignmentEditor } from '#features/assignment/assignment-editor.tsx';
import { Extensions } from '#features/assignment/extensions.tsx';
import { RemoveAssignment } from '#features/assignment/remove-assignment.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import page from '#ui/staff-page.module.css';

type Place = { readonly courseSlug: string; readonly assignmentSlug: string };
type Props = { readonly params: Promise<Place> };

const open = cache((courseSlug: string, assignmentSlug: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/assignments/${assignmentSlug}`, async () => {
    const { assignment } = await api();
    const [shelf, opened] = await Promise.all([assignment.shelf({ courseSlug }), assignment.open({ courseSlug, assignmentSlug })]);
    return { shelf, ...opened, granted: await assignment.listExtensions({ courseSlug, assignmentId: opened.id }) };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, assignmentSlug } = await params;
  return { title: (await open(courseSlug, assignmentSlug)).form.title };
}

export default async function AssignmentPage({ params }: Props) {
  const { courseSlug, assignmentSlug } = await params;
  const { id, form, worked, shelf, granted } = await open(courseSlug, assignmentSlug);
  return (
    <StaffFrame courseSlug={courseSlug} page="assignments" detail={form.title}>
      <main id="content" className={page['page']}>
        <h1 className={page['title']}>{form.title}</h1>
        <AssignmentEditor courseSlug={courseSlug} shelf={shelf} first={form} present={{ id, worked }} />
        <Extensions courseSlug={courseSlug} assignmentId={id} zone={shelf.timeZone} first={granted} />
        <RemoveAssignment courseSlug={courseSlug} assignmentId={id} title={form.title} />
      </main>
    </StaffFrame>
  );
}
