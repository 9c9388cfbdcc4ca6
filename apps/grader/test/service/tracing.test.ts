import { SpanStatusCode } from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { continueTrace, traceStep } from '../../src/service/tracing.ts';

const exporter = new InMemorySpanExporter();
const sdk = new NodeSDK({ autoDetectResources: false, spanProcessors: [new SimpleSpanProcessor({ exporter })] });
sdk.start();
beforeEach(() => exporter.reset());
afterAll(() => sdk.shutdown());

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SENDER = '00f067aa0ba902b7';
const GRADE = { name: 'grade', attributes: { exercise: 'backprop-sample' } };

test('a job goes on in the trace in which it was sent, its steps below it', async () => {
  await continueTrace(`00-${TRACE}-${SENDER}-01`, GRADE, () => traceStep('record', async () => {}));
  const [record, grade] = exporter.getFinishedSpans();
  expect([grade?.name, grade?.spanContext().traceId, grade?.parentSpanContext?.spanId, grade?.attributes]).toStrictEqual(['grade', TRACE, SENDER, GRADE.attributes]);
  expect([record?.name, record?.parentSpanContext?.spanId]).toStrictEqual(['record', grade?.spanContext().spanId]);
});

test('a job that was sent without a trace begins one', async () => {
  await continueTrace('', GRADE, async () => {});
  expect(exporter.getFinishedSpans().map(({ parentSpanContext }) => parentSpanContext)).toStrictEqual([undefined]);
});

test('a fault is seen in the trace, and thrown as it was', async () => {
  const fault = new Error('the machinery broke');
  await expect(continueTrace('', GRADE, () => Promise.reject(fault))).rejects.toBe(fault);
  expect(exporter.getFinishedSpans()).toMatchObject([{ status: { code: SpanStatusCode.ERROR }, events: [{ name: 'exception' }] }]);
});
