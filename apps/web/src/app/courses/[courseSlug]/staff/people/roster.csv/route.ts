import { api, orElsewhere } from '#server/api.ts';

type Context = { readonly params: Promise<{ readonly courseSlug: string }> };

/** The roster as a file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { courseSlug } = await params;
  const text = await orElsewhere(`/courses/${courseSlug}/staff/people`, async () => (await api()).roster.export({ courseSlug }));
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${encodeURIComponent(courseSlug)}-people.csv"`, 'Cache-Control': 'no-store' };
  return new Response(text, { headers });
}
