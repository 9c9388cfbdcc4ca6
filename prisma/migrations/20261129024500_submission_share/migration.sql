-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "share" DOUBLE PRECISION;

-- CreateIndex
CREATE INDEX "submission_assignmentExerciseId_userId_attempt_submittedAt__idx" ON "submission"("assignmentExerciseId", "userId", "attempt", "submittedAt", "share");

-- What the schema says of "share" is kept true here, whoever writes a run: the grader, a regrade that is accepted, a person's repair.
CREATE FUNCTION share_of_counting_run(submission_id TEXT) RETURNS DOUBLE PRECISION LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN verdict IS NULL THEN NULL
    WHEN verdict = 'judge_error' OR score IS NULL OR "maxScore" IS NULL THEN -1
    WHEN "maxScore" > 0 THEN score / "maxScore"
    ELSE 0
  END
  FROM grading_run
  WHERE "submissionId" = submission_id AND "abandonedAt" IS NULL AND NOT "isTrial"
  ORDER BY "queuedAt" DESC
  LIMIT 1
$$;

CREATE FUNCTION keep_share() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  submission_id TEXT := COALESCE(NEW."submissionId", OLD."submissionId");
  new_share DOUBLE PRECISION := share_of_counting_run(submission_id);
BEGIN
  UPDATE submission SET share = new_share WHERE id = submission_id AND share IS DISTINCT FROM new_share;
  RETURN NULL;
END
$$;

CREATE TRIGGER keep_share
AFTER INSERT OR DELETE OR UPDATE OF verdict, score, "maxScore", "abandonedAt", "isTrial", "queuedAt" ON grading_run
FOR EACH ROW EXECUTE FUNCTION keep_share();

UPDATE submission SET share = share_of_counting_run(id);
