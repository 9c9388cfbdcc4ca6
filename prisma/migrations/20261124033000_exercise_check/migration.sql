-- CreateTable
CREATE TABLE "exercise_check" (
    "id" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "hash" TEXT,
    "graderVersion" TEXT,
    "passed" BOOLEAN,
    "timeMs" DOUBLE PRECISION,
    "findings" JSONB,
    "matrix" JSONB,
    "mutants" JSONB,

    CONSTRAINT "exercise_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exercise_check_exerciseId_requestedAt_idx" ON "exercise_check"("exerciseId", "requestedAt");

-- AddForeignKey
ALTER TABLE "exercise_check" ADD CONSTRAINT "exercise_check_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;
