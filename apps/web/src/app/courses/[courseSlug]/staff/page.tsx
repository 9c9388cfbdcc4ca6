import { notFound, redirect } from 'next/navigation';
import { staffPagesOf } from '#features/staff/pages.ts';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

/** Leads to the first page that the person may see. */
export default async function StaffIndexPage({ params }: Props) {
  const { courseSlug } = await params;
  const { role } = await orElsewhere(`/courses/${courseSlug}/staff`, async () => (await api()).course.head({ courseSlug }));
  const [first] = staffPagesOf(role);
  if (first === undefined) notFound();
  redirect(`/courses/${courseSlug}/staff/${first.page}`);
}
