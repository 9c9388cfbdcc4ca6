export { QUEUE, RUN_QUEUES, type Ticket } from './queue/names.ts';
export { prepareQueue } from './queue/prepare.ts';
export { GradingQueue } from './queue/send.ts';
export { takeJobs, type CheckTask, type GradingTask, type SimilarityTask } from './queue/take.ts';
export { sweep, type Swept } from './queue/sweep.ts';
