export { confirmEmail } from './confirm-email.ts';
export { createFollowUpClient, type FollowUpClient } from './create-follow-up-client.ts';
export type { FollowUpOptions } from './follow-up-options.ts';
export { reply, type ReplyContent } from './reply.ts';
export { withdrawFlag } from './withdraw-flag.ts';
