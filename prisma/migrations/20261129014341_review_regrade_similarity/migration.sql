-- CreateEnum
CREATE TYPE "request_state" AS ENUM ('open', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "regrade_state" AS ENUM ('trial', 'accepted', 'dropped');

-- CreateEnum
CREATE TYPE "regrade_scope" AS ENUM ('all', 'latest', 'counting');

-- CreateEnum
CREATE TYPE "pair_label" AS ENUM ('unreviewed', 'suspicious', 'cleared');

-- AlterTable
ALTER TABLE "case_result" ADD COLUMN     "evidence" JSONB;

-- AlterTable
ALTER TABLE "grading_run" ADD COLUMN     "isTrial" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "regradeId" TEXT;

-- CreateTable
CREATE TABLE "exercise_case" (
    "exerciseId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "case_kind" NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "call" TEXT,
    "arguments" TEXT[],
    "expected" TEXT,

    CONSTRAINT "exercise_case_pkey" PRIMARY KEY ("exerciseId","hash","position")
);

-- CreateTable
CREATE TABLE "exercise_archive" (
    "exerciseId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "module" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "archivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exercise_archive_pkey" PRIMARY KEY ("exerciseId","hash")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMP(3),

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regrade_request" (
    "id" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "caseName" TEXT NOT NULL,
    "state" "request_state" NOT NULL DEFAULT 'open',
    "openedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "regrade_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regrade_message" (
    "id" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "regrade_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regrade" (
    "id" TEXT NOT NULL,
    "assignmentExerciseId" TEXT NOT NULL,
    "startedById" TEXT NOT NULL,
    "fromHash" TEXT NOT NULL,
    "toHash" TEXT NOT NULL,
    "scope" "regrade_scope" NOT NULL,
    "state" "regrade_state" NOT NULL DEFAULT 'trial',
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "regrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "similarity_report" (
    "id" TEXT NOT NULL,
    "assignmentExerciseId" TEXT NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "compared" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "skipped" JSONB,

    CONSTRAINT "similarity_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "similarity_pair" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "leftId" TEXT NOT NULL,
    "rightId" TEXT NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,
    "longest" INTEGER NOT NULL,
    "overlap" INTEGER NOT NULL,
    "fragments" JSONB NOT NULL,
    "label" "pair_label" NOT NULL DEFAULT 'unreviewed',

    CONSTRAINT "similarity_pair_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_comment_submissionId_line_idx" ON "review_comment"("submissionId", "line");

-- CreateIndex
CREATE INDEX "regrade_request_state_openedAt_idx" ON "regrade_request"("state", "openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "regrade_request_submissionId_caseName_key" ON "regrade_request"("submissionId", "caseName");

-- CreateIndex
CREATE INDEX "regrade_message_requestId_writtenAt_idx" ON "regrade_message"("requestId", "writtenAt");

-- CreateIndex
CREATE INDEX "regrade_assignmentExerciseId_startedAt_idx" ON "regrade"("assignmentExerciseId", "startedAt");

-- CreateIndex
CREATE INDEX "similarity_report_assignmentExerciseId_requestedAt_idx" ON "similarity_report"("assignmentExerciseId", "requestedAt");

-- CreateIndex
CREATE INDEX "similarity_pair_reportId_similarity_idx" ON "similarity_pair"("reportId", "similarity");

-- CreateIndex
CREATE UNIQUE INDEX "similarity_pair_reportId_leftId_rightId_key" ON "similarity_pair"("reportId", "leftId", "rightId");

-- CreateIndex
CREATE INDEX "grading_run_regradeId_idx" ON "grading_run"("regradeId");

-- CreateIndex
CREATE INDEX "submission_assignmentExerciseId_submittedAt_idx" ON "submission"("assignmentExerciseId", "submittedAt");

-- AddForeignKey
ALTER TABLE "exercise_case" ADD CONSTRAINT "exercise_case_exerciseId_hash_fkey" FOREIGN KEY ("exerciseId", "hash") REFERENCES "exercise_version"("exerciseId", "hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_archive" ADD CONSTRAINT "exercise_archive_exerciseId_hash_fkey" FOREIGN KEY ("exerciseId", "hash") REFERENCES "exercise_version"("exerciseId", "hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grading_run" ADD CONSTRAINT "grading_run_regradeId_fkey" FOREIGN KEY ("regradeId") REFERENCES "regrade"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade_request" ADD CONSTRAINT "regrade_request_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade_message" ADD CONSTRAINT "regrade_message_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "regrade_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade_message" ADD CONSTRAINT "regrade_message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade" ADD CONSTRAINT "regrade_assignmentExerciseId_fkey" FOREIGN KEY ("assignmentExerciseId") REFERENCES "assignment_exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regrade" ADD CONSTRAINT "regrade_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "similarity_report" ADD CONSTRAINT "similarity_report_assignmentExerciseId_fkey" FOREIGN KEY ("assignmentExerciseId") REFERENCES "assignment_exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "similarity_pair" ADD CONSTRAINT "similarity_pair_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "similarity_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "similarity_pair" ADD CONSTRAINT "similarity_pair_leftId_fkey" FOREIGN KEY ("leftId") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "similarity_pair" ADD CONSTRAINT "similarity_pair_rightId_fkey" FOREIGN KEY ("rightId") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
