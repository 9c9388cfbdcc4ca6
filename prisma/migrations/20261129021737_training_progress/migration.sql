-- AlterTable
ALTER TABLE "grading_run" ADD COLUMN     "progress" JSONB;
