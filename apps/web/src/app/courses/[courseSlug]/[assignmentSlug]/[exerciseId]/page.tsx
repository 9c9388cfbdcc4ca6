import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { FollowVersion } from '#features/exercise/follow-version.tsx';
import { PANES_COOKIE, readPanes } from '#features/exercise/panes.ts';
import { PreviewFrame } from '#features/exercise/preview-frame.tsx';
import { Workspace } from '#features/exercise/workspace.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import { MarkdownText } from '#ui/markdown.tsx';

type Place = { readonly courseSlug: string; readonly assignmentSlug: string; readonly exerciseId: string };
type Props = { readonly params: Promise<Place> };

const open = cache((courseSlug: string, assignmentSlug: string, exerciseId: string) =>
  orElsewhere(`/courses/${courseSlug}/${assignmentSlug}/${exerciseId}`, async () =>
    (await api()).exercise.open({ courseSlug, assignmentSlug, exerciseId }),
  ),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, assignmentSlug, exerciseId } = await params;
  const { exercise } = await open(courseSlug, assignmentSlug, exerciseId);
  return { title: exercise.title };
}

export default async function ExercisePage({ params }: Props) {
  const { courseSlug, assignmentSlug, exerciseId } = await params;
  const { exercise, assignment, isStaff, isLive, ...work } = await open(courseSlug, assignmentSlug, exerciseId);
  const { statement, hints, ...facts } = exercise;
  const panes = readPanes((await cookies()).get(PANES_COOKIE)?.value);
  const workspace = (
    <Workspace
      exercise={facts}
      statement={<MarkdownText>{statement}</MarkdownText>}
      hints={hints.map((hint) => (
        <MarkdownText key={hint}>{hint}</MarkdownText>
      ))}
      panes={panes}
      zone={assignment.course.timeZone}
      {...work}
    />
  );
  const place = { courseSlug, exerciseId };
  const trail = [
    { title: assignment.course.title, href: `/courses/${courseSlug}` },
    { title: assignment.title, href: `/courses/${courseSlug}/${assignmentSlug}` },
    { title: exercise.title },
  ];
  return (
    <PageFrame trail={trail}>
      {isStaff ? <PreviewFrame {...place}>{workspace}</PreviewFrame> : workspace}
      {isLive && <FollowVersion {...place} hash={exercise.hash} />}
    </PageFrame>
  );
}
