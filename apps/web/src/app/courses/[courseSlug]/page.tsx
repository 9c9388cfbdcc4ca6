import type { Metadata } from 'next';
import { cache } from 'react';
import { CoursePage } from '#features/course/course-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

const open = cache((courseSlug: string) => orElsewhere(`/courses/${courseSlug}`, async () => (await api()).course.open({ courseSlug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug } = await params;
  const { title } = await open(courseSlug);
  return { title };
}

export default async function Page({ params }: Props) {
  const { courseSlug } = await params;
  const course = await open(courseSlug);
  return (
    <PageFrame trail={[{ title: course.title }]}>
      <CoursePage course={course} />
    </PageFrame>
  );
}
