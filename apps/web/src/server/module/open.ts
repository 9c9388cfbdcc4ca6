import { TRPCError } from '@trpc/server';
import { inLanguage } from '@nabla/exercise-kit';
import { findModule } from '../catalog.ts';
import { openAssignment } from '../course/open.ts';
import { readRecords } from './records.ts';

type Arguments = Parameters<typeof openAssignment>;

/** An assignment with the text of the module it was made of, and what its figures show of recorded runs; that of staff's own assignments has neither. */
export async function openModule(reader: Arguments[0], place: Arguments[1]) {
  const assignment = await openAssignment(reader, place);
  if (assignment === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const found = findModule(assignment.slug);
  return { ...assignment, records: readRecords(assignment.slug), ...partsOf(found ? inLanguage(found.texts, reader.language).body : '') };
}

/** What stands before the first heading is the goal; a figure comes between it and the rest. */
function partsOf(body: string): { readonly goal: string; readonly reading: string } {
  const heading = body.search(/^## /mu);
  return heading === -1 ? { goal: body, reading: '' } : { goal: body.slice(0, heading), reading: body.slice(heading) };
}
