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
};
