import { context, propagation, trace, type Attributes } from '@opentelemetry/api';
import { env } from './env.ts';
import { beforeExit } from './stopping.ts';

/** Sends spans to a collector where OTEL_EXPORTER_OTLP_ENDPOINT names one; Next adds those of its requests. Elsewhere nothing is traced, and nothing of it is loaded. */
export async function startTracing(): Promise<void> {
  if (env().OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return;
  const [{ NodeSDK }, { OTLPTraceExporter }] = await Promise.all([import('@opentelemetry/sdk-node'), import('@opentelemetry/exporter-trace-otlp-http')]);
  const sdk = new NodeSDK({ serviceName: 'nabla-web', traceExporter: new OTLPTraceExporter() });
  sdk.start();
  beforeExit(() => sdk.shutdown());
}

/** The trace that is under way, as a job carries it through the queue (W3C trace context); empty where nothing is traced. */
export function currentTraceparent(): string {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'] ?? '';
}

/** Does something as a part of the trace that is under way. */
export const traced = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  trace.getTracer('nabla').startActiveSpan(name, { attributes }, (span) => work().finally(() => span.end()));
