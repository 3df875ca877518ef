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
export { aKeptFlag, type ContractTest, outboxStoreContract } from './outbox-store-contract.ts';
export { anId } from './samples/an-id.ts';
export { aCase, aCaseFlag, summaryOf } from './samples/case.ts';
export { aDecision, aDecisionDraft } from './samples/decision.ts';
export { anEvent } from './samples/event.ts';
export { aFlag, aFlagDraft, aReceipt, aStatus, aTarget } from './samples/flag.ts';
export { anOffer, anOfferedGroup, anOfferedReason } from './samples/offer.ts';
export { signDelivery, type SignDeliveryOptions } from './sign-delivery.ts';
