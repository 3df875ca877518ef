import {
  answers,
  broken,
  header,
  isOffer,
  json,
  refusing,
  requests,
  type Sabotage,
  wiretap,
  withHeaders,
  withHeader,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/language.ts`. */
export const languageSabotages: readonly Sabotage[] = [
  broken(
    'language.named',
    'says another language in the header',
    answers(isOffer, header('content-language', 'xx')),
  ),
  broken(
    'language.words',
    'calls one language by several names',
    wiretap(async (seen, pass) => {
      const asked = seen.headers.get('accept-language') ?? '';
      if (!isOffer(seen) || !/^[a-z-]+$/i.test(asked)) return pass();
      const honest = await pass();
      const { locale } = await honest.clone().json();
      const headers = withHeader(seen.headers, 'accept-language', 'en');
      return json((offer) => (offer.locale = locale))(
        withHeaders(await pass({ headers }), honest.headers),
        seen,
      );
    }),
  ),
  broken(
    'language.chosen',
    'does not heed a plain Accept-Language',
    requests(
      (seen) => isOffer(seen) && /^[a-z-]+$/i.test(seen.headers.get('accept-language') ?? ''),
      ({ headers }) => ({ headers: withHeader(headers, 'accept-language', undefined) }),
    ),
  ),
  broken(
    'language.preferred',
    'takes the first language whatever its weight',
    requests(isOffer, ({ headers }) => {
      const first = headers.get('accept-language')?.split(/[,;]/)[0] ?? '*';
      return { headers: withHeader(headers, 'accept-language', first) };
    }),
  ),
  broken('language.vary', 'does not say that it varies', answers(isOffer, header('vary', undefined))),
  broken(
    'language.unknown',
    'refuses those who speak another language',
    refusing((seen) => isOffer(seen) && seen.headers.get('accept-language') === 'tlh', 'not-found'),
  ),
];
