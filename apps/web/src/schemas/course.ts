import { z } from 'zod';

/** How a course is set up, as staff fill it in. A group without an id is new. */
export const courseForm = z.object({
  title: z.string().trim().min(1).max(200),
  timeZone: z.string().min(1).max(100),
  lateDays: z.int().min(0).max(60),
  gradeGroups: z
    .array(z.object({ id: z.uuid().nullable(), name: z.string().trim().min(1).max(100), weight: z.number().min(0).max(1000), dropLowest: z.int().min(0).max(50) }))
    .max(30),
});

export type CourseForm = z.infer<typeof courseForm>;
