/** Who may come to a procedure's door: with no session, with one but in no course, by role in the course, or running the platform. */
export const EVERYBODY = ['visitor', 'outsider', 'student', 'assistant', 'instructor', 'owner', 'admin'] as const;

export type Who = (typeof EVERYBODY)[number];

export const SIGNED_IN = ['outsider', 'student', 'assistant', 'instructor', 'owner', 'admin'] as const satisfies readonly Who[];
export const MEMBERS = ['student', 'assistant', 'instructor', 'owner', 'admin'] as const satisfies readonly Who[];
export const STAFF = ['assistant', 'instructor', 'owner', 'admin'] as const satisfies readonly Who[];
export const DECIDERS = ['instructor', 'owner', 'admin'] as const satisfies readonly Who[];
