export { answer, type FakeAnswer, htmlPage, refusal } from './fake-answer.ts';
export {
  fakeReceiver,
  type FakeReceiver,
  type FakeReceiverOptions,
  type Immediate,
  type Scripted,
} from './fake-receiver.ts';
export type { FakeRequest, HeldRequest } from './fake-request.ts';
export { type ManualClock, manualClock } from './manual-clock.ts';
export {
  aCase,
  aCaseFlag,
  aDecision,
  aDecisionDraft,
  aFlag,
  aFlagDraft,
  anEvent,
  anId,
  anOffer,
  anOfferedGroup,
  anOfferedReason,
  aReceipt,
  aStatus,
  aTarget,
  summaryOf,
} from './samples.ts';
export { aKeptFlag, type ContractTest, outboxStoreContract } from './outbox-store-contract.ts';
export { signDelivery, type SignDeliveryOptions } from './sign-delivery.ts';
