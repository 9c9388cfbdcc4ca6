-- CreateTable
CREATE TABLE "lti_platform" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "authUrl" TEXT NOT NULL,
    "tokenUrl" TEXT NOT NULL,
    "jwksUrl" TEXT NOT NULL,
    "frameOrigins" TEXT[],
    "trustsEmail" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lti_platform_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_deployment" (
    "platformId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,

    CONSTRAINT "lti_deployment_pkey" PRIMARY KEY ("platformId","deploymentId")
);

-- CreateTable
CREATE TABLE "lti_key" (
    "id" TEXT NOT NULL,
    "publicJwk" JSONB NOT NULL,
    "privateJwk" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replacedAt" TIMESTAMP(3),

    CONSTRAINT "lti_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_login" (
    "state" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "browser" TEXT NOT NULL,
    "platformId" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "lti_login_pkey" PRIMARY KEY ("state")
);

-- CreateTable
CREATE TABLE "lti_account" (
    "platformId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lti_account_pkey" PRIMARY KEY ("platformId","subject")
);

-- CreateTable
CREATE TABLE "lti_context" (
    "id" TEXT NOT NULL,
    "platformId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "membershipsUrl" TEXT,
    "courseId" TEXT,

    CONSTRAINT "lti_context_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_link" (
    "id" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "resourceLinkId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "exerciseId" TEXT,
    "lineItemUrl" TEXT,
    "lineItemsUrl" TEXT,

    CONSTRAINT "lti_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_score" (
    "id" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "given" DOUBLE PRECISION,
    "maximum" DOUBLE PRECISION NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stampedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "lti_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_pick" (
    "id" TEXT NOT NULL,
    "platformId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "returnUrl" TEXT NOT NULL,
    "data" TEXT,
    "multiple" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "lti_pick_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "lti_platform_issuer_clientId_key" ON "lti_platform"("issuer", "clientId");

-- CreateIndex
CREATE UNIQUE INDEX "lti_login_nonce_key" ON "lti_login"("nonce");

-- CreateIndex
CREATE INDEX "lti_login_createdAt_idx" ON "lti_login"("createdAt");

-- CreateIndex
CREATE INDEX "lti_account_userId_idx" ON "lti_account"("userId");

-- CreateIndex
CREATE INDEX "lti_context_courseId_idx" ON "lti_context"("courseId");

-- CreateIndex
CREATE UNIQUE INDEX "lti_context_platformId_deploymentId_contextId_key" ON "lti_context"("platformId", "deploymentId", "contextId");

-- CreateIndex
CREATE INDEX "lti_link_assignmentId_idx" ON "lti_link"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "lti_link_contextId_resourceLinkId_key" ON "lti_link"("contextId", "resourceLinkId");

-- CreateIndex
CREATE INDEX "lti_score_userId_idx" ON "lti_score"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "lti_score_linkId_userId_key" ON "lti_score"("linkId", "userId");

-- AddForeignKey
ALTER TABLE "lti_deployment" ADD CONSTRAINT "lti_deployment_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_login" ADD CONSTRAINT "lti_login_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_account" ADD CONSTRAINT "lti_account_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_account" ADD CONSTRAINT "lti_account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_context" ADD CONSTRAINT "lti_context_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_context" ADD CONSTRAINT "lti_context_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "course"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_contextId_fkey" FOREIGN KEY ("contextId") REFERENCES "lti_context"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_score" ADD CONSTRAINT "lti_score_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "lti_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_score" ADD CONSTRAINT "lti_score_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_pick" ADD CONSTRAINT "lti_pick_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_pick" ADD CONSTRAINT "lti_pick_contextId_fkey" FOREIGN KEY ("contextId") REFERENCES "lti_context"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_pick" ADD CONSTRAINT "lti_pick_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
