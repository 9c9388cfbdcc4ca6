import { propagation, ROOT_CONTEXT, SpanStatusCode, trace, type Attributes, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK } from '@opentelemetry/sdk-node';

/** Sends spans to a collector until it is disposed of. The exporter finds its address, OTEL_EXPORTER_OTLP_ENDPOINT, by itself. */
export function startTracing(): AsyncDisposable {
  const sdk = new NodeSDK({ serviceName: 'nabla-grader', traceExporter: new OTLPTraceExporter() });
  sdk.start();
  return { [Symbol.asyncDispose]: () => sdk.shutdown() };
}

/** Does a job's work as a part of the trace in which it was sent. Where nothing is traced, it is only done. */
export const continueTrace = <T>(traceparent: string, { name, attributes }: { readonly name: string; readonly attributes: Attributes }, work: () => Promise<T>): Promise<T> =>
  inSpan({ name, attributes, parent: propagation.extract(ROOT_CONTEXT, { traceparent }) }, work);

/** A step of the work that goes on. */
export const traceStep = <T>(name: string, work: () => Promise<T>): Promise<T> => inSpan({ name, attributes: {} }, work);

type Part = { readonly name: string; readonly attributes: Attributes; readonly parent?: Context };

function inSpan<T>({ name, attributes, parent }: Part, work: () => Promise<T>): Promise<T> {
  const tracer = trace.getTracer('nabla');
  const run = (span: Span): Promise<T> => endingWith(span, work);
  return parent === undefined ? tracer.startActiveSpan(name, { attributes }, run) : tracer.startActiveSpan(name, { attributes }, parent, run);
}

async function endingWith<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    span.recordException(error instanceof Error ? error : String(error));
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}
