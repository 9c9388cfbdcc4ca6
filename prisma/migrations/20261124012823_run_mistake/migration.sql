-- AlterTable
ALTER TABLE "grading_run" ADD COLUMN     "mistake" TEXT;
