import { toExercism } from './exercism.ts';
import { toGithub, toGithubSummary } from './github.ts';
import { toGithubClassroom } from './github-classroom.ts';
import type { Formatter } from './graded.ts';
import { toGradescope } from './gradescope.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toPretty } from './pretty.ts';

/** Every format of `nabla grade --format`, by its name on the command line. */
export const FORMATS: Readonly<Record<string, Formatter>> = {
  pretty: toPretty,
  json: toJson,
  junit: toJunit,
  github: toGithub,
  'github-summary': toGithubSummary,
  'github-classroom': toGithubClassroom,
  gradescope: toGradescope,
  exercism: toExercism,
};
