import { type Labeler, toCreateReports } from '@report-this/bridges/atproto';
import type { JsonSchema } from '@report-this/protocol/json-schema';
import { RefusedError } from '../../errors.ts';
import type { OfferedCode } from '../offer/catalogue.ts';
import { problemNamed } from '../problem.ts';
import type { Way } from '../way.ts';

/** A labeler as it declares itself. */
export interface Declaration extends Omit<Labeler, 'isModerationAuthority'> {
  readonly creator: { readonly did: string; readonly handle: string; readonly displayName?: string };
}

const texts = { type: 'array', items: { type: 'string' } } as const;
const servicesForm: JsonSchema<{ readonly views: readonly Declaration[] }> = {
  type: 'object',
  properties: {
    views: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          creator: {
            type: 'object',
            properties: {
              did: { type: 'string' },
              handle: { type: 'string' },
              displayName: { type: 'string' },
            },
            required: ['did', 'handle'],
          },
          reasonTypes: texts,
          subjectTypes: texts,
          subjectCollections: texts,
        },
        required: ['creator'],
      },
    },
  },
  required: ['views'],
};

/** Reads what a labeler declares that it takes. Rejects with a RefusedError when there is no such labeler. */
export async function readLabeler(did: string, way: Way, host: string): Promise<Declaration> {
  const query = { dids: did, detailed: 'true' };
  const { views } = await way.ask(
    { method: 'GET', path: '/xrpc/app.bsky.labeler.getServices', query },
    servicesForm,
  );
  const declaration = views.find(({ creator }) => creator.did === did);
  if (declaration) return declaration;
  const problem = problemNamed('not-found', 'There is no labeler with this DID.');
  throw new RefusedError(`${host} knows no labeler ${did}. Check the DID.`, problem, 'not-found', {
    retryable: false,
  });
}

/** Whether a labeler has a word for a reason, and not only the general one. The bridge is asked, as for a flag. */
export function expresses(labeler: Labeler, reason: OfferedCode): boolean {
  const [first] = toCreateReports(
    {
      id: '',
      createdAt: '',
      targets: [{ kind: 'account', uri: 'did:example:probe' }],
      claim: { basis: 'unsure', reason },
      reporter: { role: 'anonymous' },
    },
    // what it is about does not count here
    { labeler: { ...labeler, subjectTypes: ['account'] }, tool: '' },
  ).reports;
  return (
    first !== undefined && (reason === 'other.unspecified' || !/#reasonOther$/.test(first.report.reasonType))
  );
}

/** The kinds of target that a labeler takes reports of. */
export function targetKindsOf({ subjectTypes, subjectCollections }: Labeler): string[] {
  const takes = (type: string) => subjectTypes?.includes(type) ?? true;
  const takesRecord = takes('record') && subjectCollections?.length !== 0;
  return [
    ...(takesRecord ? ['post', 'comment', 'media', 'profile', 'other'] : []),
    ...(takes('account') ? ['account'] : []),
    ...(takes('chat') ? ['message'] : []),
  ];
}
