import { env } from '#server/env.ts';
import { maySeeMetrics, metrics } from '#server/metrics.ts';

export const dynamic = 'force-dynamic';

/** For Prometheus, where NABLA_METRICS_TOKEN is set; elsewhere there is no such page. */
export async function GET(request: Request): Promise<Response> {
  const token = env().NABLA_METRICS_TOKEN;
  if (token === undefined) return new Response(null, { status: 404 });
  if (!maySeeMetrics(request.headers.get('authorization'), token)) return new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
  const registry = metrics();
  return new Response(await registry.metrics(), { headers: { 'Content-Type': registry.contentType } });
}
