/**
 * All that the audit log tells of, in past tense. A part of the application that changes grades, deadlines, roles or content
 * appends its own here, and what the page calls it to the messages under `audit.actions`.
 */
export const AUDIT_ACTIONS = [
  'account_link_made',
  'assignment_changed',
  'assignment_created',
  'assignment_deleted',
  'course_changed',
  'extension_granted',
  'extension_withdrawn',
  'grade_given',
  'grade_withdrawn',
  'group_changed',
  'course_created',
  'group_joined',
  'grading_requeued',
  'invitation_followed',
  'invitation_made',
  'invitation_revoked',
  'member_added',
  'member_removed',
  'request_answered',
  'regrade_accepted',
  'regrade_dropped',
  'regrade_started',
  'role_changed',
  'token_made',
  'token_revoked',
  'viewed_as_student',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an entry can be about. */
export type SubjectKind = 'assignment' | 'course' | 'exercise' | 'group' | 'invitation' | 'person' | 'submission' | 'token';
