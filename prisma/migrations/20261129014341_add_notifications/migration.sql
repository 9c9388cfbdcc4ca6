-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('grade_released', 'request_answered', 'comment', 'due_soon', 'grade_changed');

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "details" JSONB NOT NULL,
    "key" TEXT,
    "inApp" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_preference" (
    "userId" TEXT NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "inApp" BOOLEAN NOT NULL,
    "byEmail" BOOLEAN NOT NULL,

    CONSTRAINT "notification_preference_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateIndex
CREATE INDEX "notification_userId_inApp_createdAt_idx" ON "notification"("userId", "inApp", "createdAt");

-- CreateIndex
CREATE INDEX "notification_userId_inApp_readAt_idx" ON "notification"("userId", "inApp", "readAt");

-- CreateIndex
CREATE UNIQUE INDEX "notification_userId_key_key" ON "notification"("userId", "key");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_preference" ADD CONSTRAINT "notification_preference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
