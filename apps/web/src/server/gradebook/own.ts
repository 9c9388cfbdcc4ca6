import { visibleFrom } from '#grades/dates.ts';
import { stepsOf } from '#grades/steps.ts';
import { gradeOne, type Question } from './grade-course.ts';

/** A student's own grades with their explanations. What is not shown yet says from when on it is. */
export async function openOwnGrades(question: Question, userId: string) {
  const { course, grades } = await gradeOne(question, userId);
  const assignments = grades.assignments.map((graded, index) => {
    const [shown, rules] = [course.assignments[index], course.rules.assignments[index]];
    const from = shown ? visibleFrom(shown.visibility, graded.dates) : -Infinity;
    const isVisible = from <= question.now.getTime();
    return {
      slug: shown?.slug ?? '',
      title: shown?.title ?? '',
      dates: graded.dates,
      standing: graded.standing,
      lateDays: isVisible ? graded.lateDays : 0,
      points: isVisible ? graded.points : null,
      maxPoints: graded.maxPoints,
      visibleAt: isVisible ? null : from,
      exercises: graded.exercises.map((grade, column) => ({
        exerciseId: shown?.exercises[column]?.exerciseId ?? '',
        title: shown?.exercises[column]?.title ?? '',
        maxPoints: grade.maxPoints,
        points: isVisible && 'points' in grade ? grade.points : null,
        state: isVisible ? grade.state : null,
        steps: isVisible && rules ? stepsOf(grade, { dates: rules.dates, overrides: graded.overrides }) : [],
      })),
    };
  });
  const hidden = assignments.some(({ visibleAt, standing }) => visibleAt !== null && standing === 'counts');
  return {
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone },
    assignments,
    /** Null while it would tell what is not shown yet. */
    total: hidden ? null : grades.total.percent,
    lateDays: hidden ? null : grades.lateDays,
  };
}
