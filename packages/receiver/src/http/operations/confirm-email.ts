import { problemOf } from '@report-this/protocol';
import { refusal } from '../answer.ts';
import { withToken } from './with-token.ts';

const NO_MAIL = 'This receiver sends no mail: no address waits for its confirmation.';

/** SPEC §10.3.2: no receipt of this receiver asks for a confirmation, so none can be given. */
export const confirmEmail = withToken(() =>
  Promise.resolve(refusal(problemOf('illegal-move', { detail: NO_MAIL }))),
);
