/** A problem in an exercise itself: the author's to mend, never a student's. */
export class ExerciseError extends Error {}
