import { toComplaints, toMatrixReports } from '@report-this/bridges/matrix';
import type { JsonSchema } from '@report-this/protocol/json-schema';
import { receiverUrl } from '../../receiver-url.ts';
import { forwarder } from '../forward.ts';
import type { ForwardingSender } from '../forwarded.ts';
import { buildOffer } from '../offer/build-offer.ts';
import type { SenderOptions } from '../sender-options.ts';

/** What a sender to a Matrix homeserver can be told. */
export interface MatrixSenderOptions extends SenderOptions {
  /** The address of the account's homeserver, such as `https://matrix.example`. */
  readonly homeserver: string | URL;

  /**
   * Whether the homeserver takes complaints by MSC4457, under which names: those of the proposals or the stable ones.
   * Complaints carry a transaction id, so that they are sent again where no answer came, and are answered with an id.
   * @default none: the report endpoints of the specification
   */
  readonly complaints?: 'unstable' | 'stable';
}

// A complaint's description has 1024 bytes, at most three for a UTF-16 unit, and 50 for what stands before the words.
const COMPLAINT_EXPLANATION = Math.floor((1024 - 50) / 3);

const reportForm: JsonSchema<object> = { type: 'object' };
const complaintForm: JsonSchema<{ readonly report_id: string }> = {
  type: 'object',
  properties: { report_id: { type: 'string', minLength: 1, maxLength: 500 } },
  required: ['report_id'],
};

/**
 * Makes a sender that files flags as reports at a Matrix homeserver, one per target, with the account's own session. An
 * event must name its room, and the account must be in it.
 * @example const sender = createMatrixSender({ homeserver: 'https://matrix.example', accessToken });
 */
export function createMatrixSender(options: MatrixSenderOptions): ForwardingSender {
  const address = receiverUrl(options.homeserver);
  const { complaints } = options;

  const submitFlag = forwarder(
    {
      address,
      async write(flag) {
        const { reports, leftOut } = complaints
          ? toComplaints(flag, { isStable: complaints === 'stable' })
          : toMatrixReports(flag);
        const filings = reports.map(({ targets, report }) => ({
          targets,
          question: { ...report, isOnce: !complaints },
        }));
        return { filings, leftOut };
      },
      async file(question, way) {
        if (complaints) return (await way.ask(question, complaintForm)).report_id;
        await way.ask(question, reportForm);
        return undefined;
      },
    },
    options,
  );

  return {
    submitFlag,
    // what a homeserver takes is in the specification: there is nothing to ask
    async readOffer({ signal } = {}) {
      signal?.throwIfAborted();
      return buildOffer({
        address,
        name: address.host,
        words: options.words,
        targetKinds: ['message', 'channel', 'account', ...(complaints ? ['media', 'other'] : [])],
        accepts: () => true,
        explanation: complaints ? COMPLAINT_EXPLANATION : 2000,
      })!;
    },
  };
}
