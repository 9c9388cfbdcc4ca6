import { z } from 'zod';

/** What the browser's field for date and time gives: a wall clock without a zone, to the minute. */
export const wallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);

const percent = z.number().min(0).max(100);

/** An assignment as staff fill it in. Dates are those of a clock in the course's time zone. */
export const assignmentForm = z.object({
  title: z.string().trim().min(1).max(200),
  opensAt: wallTime.nullable(),
  dueAt: wallTime.nullable(),
  closesAt: wallTime.nullable(),
  latePolicy: z.enum(['none', 'per_day', 'late_days']),
  latePercent: percent,
  lateLowestPercent: percent,
  lateDaysMost: z.int().min(0).max(60),
  earlyPercent: percent,
  earlyMostPercent: percent,
  counting: z.enum(['best', 'last', 'average']),
  maxAttempts: z.int().min(1).max(1000).nullable(),
  coolDownMinutes: z.int().min(1).max(10_080).nullable(),
  visibility: z.enum(['at_once', 'after_due', 'after_close']),
  weight: z.number().min(0).max(1000).nullable(),
  gradeGroupId: z.uuid().nullable(),
  /** In their order. `points` null: what the exercise itself says. */
  exercises: z.array(z.object({ exerciseId: z.string().min(1).max(100), points: z.number().min(0).max(10_000).nullable() })).max(200),
});

export type AssignmentForm = z.infer<typeof assignmentForm>;

/** What a new assignment begins with. */
export const NEW_ASSIGNMENT: AssignmentForm = {
  title: '',
  opensAt: null,
  dueAt: null,
  closesAt: null,
  latePolicy: 'none',
  latePercent: 10,
  lateLowestPercent: 50,
  lateDaysMost: 2,
  earlyPercent: 0,
  earlyMostPercent: 0,
  counting: 'best',
  maxAttempts: null,
  coolDownMinutes: null,
  visibility: 'at_once',
  weight: null,
  gradeGroupId: null,
  exercises: [],
};
