/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import {
  answers,
  broken,
  header,
  ifStatus,
  isFlag,
  isOffer,
  json,
  refusal,
  refusing,
  requests,
  type Sabotage,
  status,
  wiretap,
  withHeader,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/offer.ts`. */
export const offerSabotages: readonly Sabotage[] = [
  broken('offer.answer', 'answers 203', answers(isOffer, ifStatus(200, status(203)))),
  broken(
    'offer.form',
    'leaves out service',
    answers(
      isOffer,
      json((offer) => delete offer.service),
    ),
  ),
  broken(
    'offer.specversions',
    'lists 1.1 only',
    answers(
      isOffer,
      json((offer) => (offer.specversions = ['1.1'])),
    ),
  ),
  broken(
    'offer.receiver',
    'names another URL',
    answers(
      isOffer,
      json((offer) => (offer.receiver += '/elsewhere')),
    ),
  ),
  {
    ...broken(
      'offer.public',
      'asks for a credential',
      wiretap(async (seen, pass) =>
        isOffer(seen) && !seen.headers.has('authorization') ? refusal('unauthenticated') : pass(),
      ),
    ),
    headers: { authorization: 'Basic operator' },
  },
  broken(
    'offer.well-known',
    'is not found from the origin',
    refusing(({ path }) => path === undefined, 'not-found'),
  ),
  broken('offer.etag', 'sends no ETag', answers(isOffer, header('etag', undefined))),
  broken(
    'offer.not-modified',
    'sends the offer again',
    requests(isOffer, ({ headers }) => ({ headers: withHeader(headers, 'if-none-match', undefined) })),
  ),
  broken('offer.body-limit', 'takes 60000 bytes', limitedTo(60_000)),
  broken('offer.body-limit-advised', 'takes 131072 bytes', limitedTo(131_072)),
  broken(
    'offer.groups',
    'names a reason it does not offer',
    answers(
      isOffer,
      json(({ groups }) => (groups[0].reason = 'x-acme.none')),
    ),
  ),
  broken(
    'offer.reasons-once',
    'lists a reason twice',
    answers(
      isOffer,
      json(({ groups }) => groups[0].reasons.push(groups[0].reasons[0])),
    ),
  ),
  broken(
    'offer.anonymous',
    'leaves out anonymous',
    answers(
      isOffer,
      json(
        (offer) => (offer.reporterRoles = offer.reporterRoles.filter((role: string) => role !== 'anonymous')),
      ),
    ),
  ),
  broken(
    'offer.codes',
    'lists a code of its own without a prefix',
    answers(
      isOffer,
      json(({ groups }) =>
        groups[0].reasons.push({
          code: 'terms.sarcasm',
          label: 'Sarcasm',
          bases: ['illegal', 'terms', 'unsure'],
          traits: [],
        }),
      ),
    ),
  ),
  broken(
    'offer.traits',
    'leaves out no-upload',
    answers(
      isOffer,
      json(({ groups }) => {
        for (const reason of groups.flatMap((group: { reasons: unknown }) => group.reasons)) {
          if (reason.traits.includes('identity-exempt')) reason.traits = ['identity-exempt'];
        }
      }),
    ),
  ),
];

function limitedTo(bodyBytes: number): Sabotage['wrap'] {
  return wiretap(async (seen, pass) => {
    if (isFlag(seen) && seen.bytes.length > bodyBytes) return refusal('payload-too-large');
    const response = await pass();
    return isOffer(seen) ? json((offer) => (offer.limits.bodyBytes = bodyBytes))(response, seen) : response;
  });
}
