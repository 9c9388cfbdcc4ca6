import type { Role } from '@nabla/db';
import type { UserId } from '../ids.ts';

/** Who changes the people of a course. */
export type Actor = { readonly id: UserId; readonly courseId: string; readonly role: Role };
