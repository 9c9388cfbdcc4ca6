import type { Role } from '@nabla/db';

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

/** Short names are from LTI's beginnings, and still allowed. */
const TEACHING_ASSISTANT = [`${MEMBERSHIP}/Instructor#TeachingAssistant`, `${MEMBERSHIP}#TeachingAssistant`, 'TeachingAssistant'];
const INSTRUCTOR = [`${MEMBERSHIP}#Instructor`, 'Instructor'];
const LEARNER = [`${MEMBERSHIP}#Learner`, 'Learner'];

/**
 * What somebody with these roles in a course of the platform is in ours, or null for an onlooker. Roles in the platform or its
 * institution, such as an administrator's, say nothing about a course. A platform never makes anybody an owner.
 */
export function roleOf(roles: readonly string[]): Role | null {
  const has = (names: readonly string[]): boolean => roles.some((role) => names.includes(role));
  // A teaching assistant is stated as a sub-role beside the role of an instructor.
  if (has(TEACHING_ASSISTANT)) return 'assistant';
  if (has(INSTRUCTOR)) return 'instructor';
  return has(LEARNER) ? 'student' : null;
}
