import { decodeValue, EncodingError, VALUE_LIMITS, type Received } from '@nabla/exercise-kit';
import { z } from 'zod';
import { FrameError, numbersOf, type RawFrame } from './frame.ts';
import { isLayerName } from './jail/jail-report.ts';
import { MOST_REPORTED, type Answer, type Reporting } from './messages.ts';

const text = (maxLength: number) => z.string().max(maxLength);
const cost = { timeMs: z.number().nonnegative(), cpuMs: z.number().nonnegative() };
const position = { line: z.int().positive().exactOptional(), column: z.int().positive().exactOptional() };
/** Hidden characters are written out as `\u{…}`, so that a text may be longer than the harness's own limit. */
const facts = { ...cost, console: text(160_000) };
const error = z.strictObject({ name: text(1_000), message: text(12_000), ...position });
const diagnostic = z.strictObject({ severity: z.enum(['error', 'warning']), message: text(3_000), ...position });
const layer = z.string().refine(isLayerName);
const jail = z.strictObject({
  layers: z.array(layer).max(20),
  missing: z.array(z.strictObject({ layer, reason: text(500) })).max(20),
  attempts: z.array(z.strictObject({ attempt: text(40), byNode: text(100), byLibc: text(100) })).max(20),
});

/** Student code may have taken over the process that sends these, so nothing in them is taken for granted. */
const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), jail }),
  z.object({ ...cost, kind: z.literal('opened') }),
  z.object({ kind: z.literal('rejected'), diagnostics: z.array(diagnostic).min(1).max(100), worn: z.boolean() }),
  z.object({ kind: z.literal('bad_driver'), message: text(10_000) }),
  z.object({ ...facts, kind: z.literal('returned'), shape: text(VALUE_LIMITS.shapeLength), changedArgument: z.int().nonnegative().nullable() }),
  z.object({ ...facts, kind: z.literal('threw'), error }),
  z.object({ ...facts, kind: z.literal('timed_out') }),
  z.object({ ...facts, kind: z.literal('out_of_memory') }),
  z.object({ ...facts, kind: z.literal('output_flood') }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('reported'), index: z.int().nonnegative(), shape: text(VALUE_LIMITS.shapeLength) }),
]) satisfies z.ZodType<Answer | Reporting>;

const nonced = z.looseObject({ nonce: z.string() });

/** Thrown when a child does not keep the protocol: it is broken, or no longer ours. */
export class ProtocolError extends Error {}

/**
 * Reads a reply, or what is reported before it.
 * @param nonce of the job that is waiting; a reply that carries another is none
 * @throws ProtocolError when the frame is not a reply to this job
 */
export function readReply(frame: RawFrame, nonce: string): Answer | Reporting {
  const envelope = nonced.safeParse(frame.header);
  if (!envelope.success || envelope.data.nonce !== nonce) throw new ProtocolError('a reply to something else');
  const parsed = answer.safeParse(frame.header);
  if (!parsed.success) throw new ProtocolError('a malformed reply', { cause: parsed.error });
  if (parsed.data.kind === 'reported') return withinBounds(parsed.data, frame);
  if (parsed.data.kind !== 'returned' && frame.payload.length > 0) throw new ProtocolError('a payload where none belongs');
  return parsed.data;
}

function withinBounds(report: Reporting, { payload }: RawFrame): Reporting {
  if (payload.length > MOST_REPORTED * Float64Array.BYTES_PER_ELEMENT) throw new ProtocolError('a report that is too large');
  return report;
}

/**
 * The value of a `returned` reply or of a report.
 * @throws ProtocolError when shape and payload do not go together
 */
export function readValue(shape: string, payload: Uint8Array): Received {
  try {
    return decodeValue({ shape, numbers: numbersOf(payload) });
  } catch (cause) {
    if (cause instanceof EncodingError || cause instanceof FrameError) throw new ProtocolError('a malformed value', { cause });
    throw cause;
  }
}
