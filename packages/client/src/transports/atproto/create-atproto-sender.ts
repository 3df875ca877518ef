import { type Labeler, toCreateReports } from '@report-this/bridges/atproto';
import type { JsonSchema } from '@report-this/protocol/json-schema';
import { RefusedError } from '../../errors.ts';
import { receiverUrl } from '../../receiver-url.ts';
import { forwarder } from '../forward.ts';
import type { ForwardingSender } from '../forwarded.ts';
import { buildOffer } from '../offer/build-offer.ts';
import { problemNamed } from '../problem.ts';
import type { SenderOptions } from '../sender-options.ts';
import { openWay, type Way } from '../way.ts';
import { type Declaration, expresses, readLabeler, targetKindsOf } from './labeler.ts';

/** What a sender to a labeler of the AT Protocol can be told. */
export interface AtprotoSenderOptions extends SenderOptions {
  /** The address of the account's own server (PDS), such as `https://pds.example`: it hands reports on to the labeler. */
  readonly service: string | URL;

  /** The DID of the labeler that is to have the reports, such as `did:plc:…`. */
  readonly labelerDid: string;

  /**
   * Whether the labeler is the application's own moderation authority. Reports on child abuse and extremism go nowhere
   * else: they are neither offered nor sent to another.
   * @default false
   */
  readonly isModerationAuthority?: boolean;

  /**
   * Name and version of the software that reports, which moderators see.
   * @default 'report-this'
   */
  readonly tool?: string;
}

const reportForm: JsonSchema<{ readonly id: number }> = {
  type: 'object',
  properties: { id: { type: 'integer' } },
  required: ['id'],
};

// A reason has 2000 graphemes, and `[illegal] ` may stand before the words.
const EXPLANATION = 2000 - '[illegal] '.length;

/**
 * Makes a sender that files flags as reports with a labeler of the AT Protocol, one per target, with the account's own
 * session. The protocol has no way to recognise a report that is sent again: what has no answer is not repeated.
 * @example const sender = createAtprotoSender({ service: 'https://pds.example', labelerDid, accessToken });
 */
export function createAtprotoSender(options: AtprotoSenderOptions): ForwardingSender {
  const address = receiverUrl(options.service);
  const { labelerDid: did, isModerationAuthority = false, tool = 'report-this' } = options;
  let held: Declaration | undefined;

  const readDeclaration = async (way: Way) => (held = await readLabeler(did, way, address.host));
  const labelerOf = (declaration: Declaration): Labeler => ({ ...declaration, isModerationAuthority });

  const submitFlag = forwarder(
    {
      address,
      async write(flag, way) {
        const labeler = labelerOf(held ?? (await readDeclaration(way)));
        const { reports, leftOut } = toCreateReports(flag, { labeler, tool });
        const filings = reports.map(({ targets, report }) => ({
          targets,
          question: {
            method: 'POST',
            path: '/xrpc/com.atproto.moderation.createReport',
            headers: { 'atproto-proxy': `${did}#atproto_labeler` },
            body: report,
            isOnce: true,
          } as const,
        }));
        return { filings, leftOut };
      },
      file: async (question, way) => String((await way.ask(question, reportForm)).id),
    },
    options,
  );

  return {
    submitFlag,
    async readOffer({ signal } = {}) {
      const declaration = await readDeclaration(openWay(address, options, { signal }));
      const labeler = labelerOf(declaration);
      const { displayName, handle } = declaration.creator;
      const targetKinds = targetKindsOf(labeler);
      const offer = buildOffer({
        address,
        name: displayName?.trim() ? displayName : handle,
        words: options.words,
        targetKinds,
        accepts: (reason) => expresses(labeler, reason),
        explanation: EXPLANATION,
      });
      if (offer && targetKinds.length) return offer;
      const problem = problemNamed('not-accepting', 'This labeler takes no reports.');
      throw new RefusedError(`The labeler ${did} takes no reports.`, problem, 'not-accepting', {
        retryable: false,
      });
    },
  };
}
