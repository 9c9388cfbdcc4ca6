import type { Bench, Effort } from './plan.ts';

type Listed = {
  readonly about: string;
  /** The part of the plan that it follows. */
  readonly effort: Effort;
  readonly load: () => Promise<{ readonly run: Bench }>;
};

/** Every bench: a folder here. Loaded only when it runs, since a bench may open what it measures. */
export const BENCHES: Readonly<Record<string, Listed>> = {
  sandbox: {
    about: 'one submission of ten cases: our grader and the ways in which others run tests',
    effort: 'rounds',
    load: () => import('./sandbox/index.ts'),
  },
  page: {
    about: 'from the click on Submit to the verdict on the page, in Chromium against the whole stack',
    effort: 'rounds',
    load: () => import('./page/index.ts'),
  },
  staff: {
    about: 'the pages of staff with 1,000 students and 100,000 submissions, and scrolling the gradebook',
    effort: 'rounds',
    load: () => import('./staff/index.ts'),
  },
  throughput: {
    about: 'submissions per second, honest ones alone and among hostile ones',
    effort: 'seconds',
    load: () => import('./throughput/index.ts'),
  },
  soak: {
    about: 'random submissions, a third of them hostile, for a long time: wrong verdicts and leaks',
    effort: 'minutes',
    load: () => import('./soak/index.ts'),
  },
  training: {
    about: 'samples a second of our trainer, NumPy and TensorFlow.js, and the time of a graded training',
    effort: 'rounds',
    load: () => import('./training/index.ts'),
  },
  trainings: {
    about: 'right and wrong submissions of every exercise that trains, with many seeds: how often luck decides',
    effort: 'rounds',
    load: () => import('./trainings/index.ts'),
  },
  load: {
    about: 'from the click to the verdict under load, page loads, throughput and memory, on the whole stack',
    effort: 'seconds',
    load: () => import('./load/index.ts'),
  },
  regrade: {
    about: 'from the click to the verdict beside a regrade of 5,000 submissions',
    effort: 'seconds',
    load: () => import('./regrade/index.ts'),
  },
  chaos: {
    about: 'load while web processes, graders and the database are killed; then an audit of every submission',
    effort: 'submissions',
    load: () => import('./chaos/index.ts'),
  },
  'stuck-outputs': {
    about: 'why trainings of the book\'s [784, 100, 10] differ by tens of points',
    effort: 'rounds',
    load: () => import('./stuck-outputs/index.ts'),
  },
};
