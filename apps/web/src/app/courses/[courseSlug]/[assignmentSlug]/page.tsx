import type { Metadata } from 'next';
import { cache } from 'react';
import { ModuleFigure } from '#features/figure/module-figure.tsx';
import { ModulePage } from '#features/module/module-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import { MarkdownText } from '#ui/markdown.tsx';

type Place = { readonly courseSlug: string; readonly assignmentSlug: string };
type Props = { readonly params: Promise<Place> };

const open = cache((courseSlug: string, assignmentSlug: string) =>
  orElsewhere(`/courses/${courseSlug}/${assignmentSlug}`, async () => (await api()).course.openModule({ courseSlug, assignmentSlug })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, assignmentSlug } = await params;
  const { title } = await open(courseSlug, assignmentSlug);
  return { title };
}

export default async function Page({ params }: Props) {
  const { courseSlug, assignmentSlug } = await params;
  const { goal, reading, records, ...module } = await open(courseSlug, assignmentSlug);
  return (
    <PageFrame trail={[{ title: module.course.title, href: `/courses/${courseSlug}` }, { title: module.title }]}>
      <ModulePage
        module={module}
        goal={<MarkdownText>{goal}</MarkdownText>}
        figure={<ModuleFigure module={module.slug} records={records} />}
        reading={<MarkdownText>{reading}</MarkdownText>}
      />
    </PageFrame>
  );
}
