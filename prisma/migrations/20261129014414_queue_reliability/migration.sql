-- AlterTable
ALTER TABLE "grading_run" ADD COLUMN     "fault" TEXT,
ADD COLUMN     "firstRunId" TEXT,
ALTER COLUMN "queuedAt" SET DEFAULT timezone('utc'::text, clock_timestamp());

-- AlterTable
ALTER TABLE "submission" ALTER COLUMN "submittedAt" SET DEFAULT timezone('utc'::text, clock_timestamp());

-- CreateTable
CREATE TABLE "grader" (
    "id" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,
    "version" TEXT NOT NULL,
    "concurrency" INTEGER NOT NULL,
    "jail" JSONB NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT timezone('utc'::text, clock_timestamp()),
    "seenAt" TIMESTAMP(3) NOT NULL DEFAULT timezone('utc'::text, clock_timestamp()),
    "stoppedAt" TIMESTAMP(3),

    CONSTRAINT "grader_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "grader_seenAt_idx" ON "grader"("seenAt");

-- CreateIndex
CREATE INDEX "grading_run_firstRunId_idx" ON "grading_run"("firstRunId");

-- CreateIndex
CREATE INDEX "grading_run_finishedAt_queuedAt_idx" ON "grading_run"("finishedAt", "queuedAt");

-- CreateIndex
CREATE INDEX "grading_run_verdict_finishedAt_idx" ON "grading_run"("verdict", "finishedAt");

-- CreateIndex
CREATE INDEX "submission_userId_submittedAt_idx" ON "submission"("userId", "submittedAt");
