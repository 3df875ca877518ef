import {
  answers,
  broken,
  header,
  ifStatus,
  isFlag,
  isOffer,
  isStatus,
  refusal,
  refusing,
  type Sabotage,
  withHeaders,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/transport.ts`. */
export const transportSabotages: readonly Sabotage[] = [
  broken('transport.cookies', 'sets a cookie', answers(isOffer, header('set-cookie', 'visitor=1'))),
  broken(
    'transport.methods',
    'says not found',
    answers(
      ({ method }) => method === 'DELETE',
      async (response) => withHeaders(refusal('not-found'), response.headers),
    ),
  ),
  broken(
    'transport.allow',
    'does not say what it allows',
    answers(({ method }) => method === 'DELETE', header('allow', undefined)),
  ),
  broken(
    'transport.cors-preflight',
    'refuses preflights',
    refusing(({ method }) => method === 'OPTIONS', 'method-not-allowed'),
  ),
  broken(
    'transport.cors',
    'lets no page read it',
    answers(isOffer, header('access-control-allow-origin', undefined)),
  ),
  broken(
    'transport.json',
    'sends text/json',
    answers(isOffer, ifStatus(200, header('content-type', 'text/json'))),
  ),
  broken(
    'transport.problem-json',
    'sends plain JSON',
    answers(isFlag, ifStatus(415, header('content-type', 'application/json'))),
  ),
  broken(
    'caching.receipt',
    'lets caches keep it',
    answers(isFlag, ifStatus(201, header('cache-control', 'private'))),
  ),
  broken(
    'caching.repeat',
    'lets caches keep it',
    answers(isFlag, ifStatus(200, header('cache-control', undefined))),
  ),
  broken(
    'caching.status',
    'lets caches keep it',
    answers(isStatus, ifStatus(200, header('cache-control', 'max-age=5'))),
  ),
  broken(
    'caching.refused-credential',
    'lets caches keep it',
    answers(
      ({ headers }) => headers.get('authorization') === 'Bearer not-the-token',
      header('cache-control', undefined),
    ),
  ),
];
