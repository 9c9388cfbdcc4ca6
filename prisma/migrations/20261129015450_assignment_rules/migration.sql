-- CreateEnum
CREATE TYPE "late_policy" AS ENUM ('none', 'per_day', 'late_days');

-- CreateEnum
CREATE TYPE "counting" AS ENUM ('best', 'last', 'average');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('at_once', 'after_due', 'after_close');

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "closesAt" TIMESTAMP(3),
ADD COLUMN     "coolDownMinutes" INTEGER,
ADD COLUMN     "counting" "counting" NOT NULL DEFAULT 'best',
ADD COLUMN     "earlyMostPercent" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "earlyPercent" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "gradeGroupId" TEXT,
ADD COLUMN     "lateDaysMost" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lateLowestPercent" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "latePercent" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "latePolicy" "late_policy" NOT NULL DEFAULT 'none',
ADD COLUMN     "maxAttempts" INTEGER,
ADD COLUMN     "visibility" "visibility" NOT NULL DEFAULT 'at_once',
ADD COLUMN     "weight" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "assignment_exercise" ADD COLUMN     "points" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "course" ADD COLUMN     "lateDays" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "grade_group" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "dropLowest" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "grade_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "student_group" (
    "id" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "student_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "student_group_member" (
    "groupId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "student_group_member_pkey" PRIMARY KEY ("groupId","userId")
);

-- CreateTable
CREATE TABLE "assignment_override" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT,
    "groupId" TEXT,
    "dueAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "exempt" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL,
    "grantedById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_override" (
    "assignmentExerciseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "comment" TEXT NOT NULL,
    "gradedById" TEXT,
    "gradedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grade_override_pkey" PRIMARY KEY ("assignmentExerciseId","userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "grade_group_courseId_name_key" ON "grade_group"("courseId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "student_group_courseId_name_key" ON "student_group"("courseId", "name");

-- CreateIndex
CREATE INDEX "student_group_member_userId_idx" ON "student_group_member"("userId");

-- CreateIndex
CREATE INDEX "assignment_override_assignmentId_idx" ON "assignment_override"("assignmentId");

-- CreateIndex
CREATE INDEX "assignment_override_userId_idx" ON "assignment_override"("userId");

-- CreateIndex
CREATE INDEX "assignment_override_groupId_idx" ON "assignment_override"("groupId");

-- CreateIndex
CREATE INDEX "grade_override_userId_idx" ON "grade_override"("userId");

-- CreateIndex
CREATE INDEX "assignment_gradeGroupId_idx" ON "assignment"("gradeGroupId");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_gradeGroupId_fkey" FOREIGN KEY ("gradeGroupId") REFERENCES "grade_group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_group" ADD CONSTRAINT "grade_group_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "student_group" ADD CONSTRAINT "student_group_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "course"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "student_group_member" ADD CONSTRAINT "student_group_member_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "student_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "student_group_member" ADD CONSTRAINT "student_group_member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_override" ADD CONSTRAINT "assignment_override_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_override" ADD CONSTRAINT "assignment_override_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_override" ADD CONSTRAINT "assignment_override_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "student_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_override" ADD CONSTRAINT "assignment_override_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_override" ADD CONSTRAINT "grade_override_assignmentExerciseId_fkey" FOREIGN KEY ("assignmentExerciseId") REFERENCES "assignment_exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_override" ADD CONSTRAINT "grade_override_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_override" ADD CONSTRAINT "grade_override_gradedById_fkey" FOREIGN KEY ("gradedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
