export { DeliveryError, type DeliveryFacts, type DeliveryFlaw, isDeliveryError } from './delivery-error.ts';
export type { DeliveryRequest, NodeHeaders, ParsedRequest, StreamedRequest } from './delivery-request.ts';
export { verifyDelivery, type VerifyDeliveryOptions } from './verify-delivery.ts';
