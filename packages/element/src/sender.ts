import type { Client } from '@report-this/client';

/** The port to a receiver: reads its offer and submits flags to it. The client is the default one. */
export type Sender = Pick<Client, 'readOffer' | 'submitFlag'>;
