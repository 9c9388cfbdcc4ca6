-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "byEmail" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mailedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "language" TEXT;

-- CreateTable
CREATE TABLE "mail" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_userId_idx" ON "mail"("userId");

-- CreateIndex
CREATE INDEX "notification_byEmail_mailedAt_createdAt_idx" ON "notification"("byEmail", "mailedAt", "createdAt");

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
