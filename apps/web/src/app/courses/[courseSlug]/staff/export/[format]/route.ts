import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { api } from '#server/api.ts';
import { exportFormat } from '#server/routers/gradebook.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string; readonly format: string }> };

/** A file with a course's grades or work, for its staff. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { courseSlug, format } = await params;
  const known = exportFormat.safeParse(format);
  if (!known.success) return new Response(null, { status: 404 });
  try {
    const file = await (await api()).gradebook.exportAs({ courseSlug, format: known.data });
    return new Response(file.body, {
      headers: { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${courseSlug}-${file.name}"`, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
    });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return new Response(null, { status: getHTTPStatusCodeFromError(error) });
  }
}
