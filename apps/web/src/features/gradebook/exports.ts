/** The ways out of the gradebook, as the address of an export names them. */
export const EXPORTS = ['canvas', 'moodle', 'json', 'submissions'] as const;
