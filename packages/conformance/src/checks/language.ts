import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectGranted, expectJson } from '../expect.ts';
import { listOf, membersOf } from '../offer-facts.ts';

const MOST_LOCALES = 4;

/** SPEC §3.2: the languages of the offer. A receiver with one language has nothing to choose. */
export const languageChecks: readonly Check[] = [
  {
    id: 'language.named',
    clause: '3.2.1',
    level: 'MUST',
    title: "Says in Content-Language what the offer's locale says",
    async run(context) {
      const answers = [
        await context.send({}),
        ...(await inEachLanguage(context)).map(({ answer }) => answer),
      ];
      for (const answer of answers) {
        const { locale } = membersOf(expectJson(answer));
        const named = answer.response.headers.get('content-language');
        expect(
          named !== null && isSameTag(named, String(locale)),
          `Expected Content-Language to be ${String(locale)}, got ${named ?? 'none'}.`,
          answer,
        );
      }
    },
  },
  {
    id: 'language.words',
    clause: '3.2.1',
    level: 'MUST',
    title: 'Has words of its own for each language',
    async run(context) {
      const spoken = new Map<string, { locale: string; answer: Exchange }>();
      for (const { answer } of await inEachLanguage(context)) {
        const offer = membersOf(expectJson(answer));
        const locale = String(offer.locale);
        const words = wordsOf(offer);
        const same = spoken.get(words);
        expect(
          !same || isSameLanguage(same.locale, locale),
          `The offers in ${same?.locale} and ${locale} are word for word the same.`,
          ...(same ? [same.answer, answer] : []),
        );
        spoken.set(words, { locale, answer });
      }
    },
  },
  {
    id: 'language.chosen',
    clause: '3.2.2',
    level: 'MUST',
    title: 'Sends the offer in the language that Accept-Language asks for',
    async run(context) {
      for (const { locale, answer } of await inEachLanguage(context)) expectLocale(answer, locale);
    },
  },
  {
    id: 'language.preferred',
    clause: '3.2.2',
    level: 'MUST',
    title: 'Heeds the weights in Accept-Language',
    async run(context) {
      const { locales } = await context.offer();
      const [first, second] = locales;
      if (first === undefined || second === undefined || isSameLanguage(first, second)) return;
      for (const [lesser, better] of [
        [first, second],
        [second, first],
      ] as const) {
        const header = `${lesser};q=0.2, ${better};q=0.9`;
        expectLocale(await context.send({ headers: { 'accept-language': header } }), better);
      }
    },
  },
  {
    id: 'language.vary',
    clause: '3.2.2',
    level: 'MUST',
    title: 'Tells caches that the offer varies by Accept-Language',
    async run(context) {
      const { locales, exchange } = await context.offer();
      const varies = (exchange.response.headers.get('vary') ?? '').toLowerCase();
      expect(
        locales.length < 2 || varies.includes('accept-language'),
        `Expected Vary to hold Accept-Language, got ${varies || 'none'}.`,
        exchange,
      );
    },
  },
  {
    id: 'language.unknown',
    clause: '3.1.1',
    level: 'MUST',
    title: 'Sends the offer to those whose language it does not have',
    run: async (context) => expectGranted(await context.send({ headers: { 'accept-language': 'tlh' } })),
  },
];

async function inEachLanguage(context: Context): Promise<{ locale: string; answer: Exchange }[]> {
  const { locales } = await context.offer();
  const answers = [];
  for (const locale of locales.length > 1 ? locales.slice(0, MOST_LOCALES) : []) {
    answers.push({ locale, answer: await context.send({ headers: { 'accept-language': locale } }) });
  }
  return answers;
}

function expectLocale(answer: Exchange, wanted: string): void {
  const { locale } = membersOf(expectJson(answer));
  expect(
    isSameTag(String(locale), wanted),
    `Expected the offer in ${wanted}, got it in ${String(locale)}.`,
    answer,
  );
}

const isSameTag = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const isSameLanguage = (one: string, other: string) => isSameTag(one.split('-')[0]!, other.split('-')[0]!);

function wordsOf(offer: Readonly<Record<string, unknown>>): string {
  const labels = listOf(offer.groups).map((group) => {
    const { label, reasons } = membersOf(group);
    return [label, ...listOf(reasons).map((reason) => membersOf(reason).label)];
  });
  return JSON.stringify([labels, membersOf(offer.goodFaith).text]);
}
