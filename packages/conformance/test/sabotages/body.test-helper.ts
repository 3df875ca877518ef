import { broken, isFlag, refusing, requests, type Sabotage, withHeader } from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/body.ts`. */
export const bodySabotages: readonly Sabotage[] = [
  broken(
    'body.json',
    'wants no parameter',
    refusing(
      (seen) => isFlag(seen) && /^application\/json *;/i.test(seen.headers.get('content-type') ?? ''),
      'unsupported-media-type',
    ),
  ),
  broken(
    'body.media-type',
    'takes what begins like JSON',
    requests(
      ({ headers }) => headers.get('content-type') === 'application/json5',
      ({ headers }) => {
        return { headers: withHeader(headers, 'content-type', 'application/json') };
      },
    ),
  ),
  broken(
    'body.largest',
    'counts one byte too many',
    refusing(({ bytes }) => bytes.length === 262_144, 'payload-too-large'),
  ),
  {
    ...broken(
      'body.too-large',
      'does not look at Content-Length',
      requests(({ headers, flag }) => flag && Number(headers.get('content-length')) > 262_144, trimmed),
    ),
    overHttp: true,
  },
  {
    ...broken(
      'body.too-large-streamed',
      'looks at Content-Length only',
      requests(({ headers, bytes }) => !headers.has('content-length') && bytes.length > 262_144, trimmed),
    ),
    overHttp: true,
  },
  broken(
    'body.too-large-unparsed',
    'reads before it measures',
    refusing((seen) => isFlag(seen) && seen.bytes.length > 262_144 && !seen.flag, 'malformed-request'),
  ),
  broken(
    'body.not-json',
    'calls it an invalid flag',
    refusing(({ text }) => text === '{"specversion":"1.0",'),
  ),
  broken(
    'body.empty',
    'calls it an invalid flag',
    refusing((seen) => isFlag(seen) && seen.text === ''),
  ),
  broken(
    'body.two-texts',
    'calls it an invalid flag',
    refusing(({ text }) => text === '{}{}'),
  ),
  broken(
    'body.not-utf-8',
    'mends what is not UTF-8',
    requests(
      ({ bytes }) => bytes.includes(0xff),
      ({ text }) => ({ text }),
    ),
  ),
  broken(
    'json.depth-reached',
    'counts one level too many',
    refusing(({ text }) => text.includes(`:${'['.repeat(30)}]`)),
  ),
  broken(
    'json.depth',
    'counts one level too few',
    requests(
      ({ text }) => text.includes(`:${'['.repeat(31)}]`),
      ({ flag }) => ({ text: JSON.stringify({ ...flag, extensions: undefined }) }),
    ),
  ),
  broken(
    'json.depth-far',
    'overflows its stack',
    refusing(({ text }) => text.includes('['.repeat(10_000)), 'internal'),
  ),
  broken(
    'json.number',
    'takes infinity for nothing',
    requests(
      ({ text }) => text.includes('1e999'),
      ({ text }) => ({ text: text.replace('1e999', 'null') }),
    ),
  ),
  broken(
    'json.surrogate-in-name',
    'looks at values only',
    requests(
      ({ flag }) => flag?.['half \ud83d'],
      ({ flag }) => ({ text: JSON.stringify({ ...flag, 'half \ud83d': undefined }) }),
    ),
  ),
  broken(
    'json.surrogate-pair',
    'cannot store it',
    refusing(({ flag }) => flag?.relatesTo === 'a whole pair: 😀'),
  ),
];

function trimmed({ text, headers }: { text: string; headers: Headers }) {
  return { text: text.trimEnd(), headers: withHeader(headers, 'content-length', undefined) };
}
