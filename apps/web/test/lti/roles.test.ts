import { expect, test } from 'vitest';
import { roleOf } from '#server/lti/roles.ts';

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

test.each([
  ['an instructor', [`${MEMBERSHIP}#Instructor`], 'instructor'],
  ['a teaching assistant, who is stated as an instructor too', [`${MEMBERSHIP}#Instructor`, `${MEMBERSHIP}/Instructor#TeachingAssistant`], 'assistant'],
  ['a learner', [`${MEMBERSHIP}#Learner`], 'student'],
  ['a learner by the short name', ['Learner'], 'student'],
  ['an onlooker', [`${MEMBERSHIP}#Mentor`], null],
  ['an administrator of the institution', ['http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator'], null],
  ['somebody who is an instructor elsewhere in the institution, and a learner here', ['http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor', `${MEMBERSHIP}#Learner`], 'student'],
  ['nobody in particular', [], null],
])('%s has the role that the course needs', (_, roles, role) => {
  expect(roleOf(roles)).toBe(role);
});
