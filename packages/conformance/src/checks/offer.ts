import { Offer, SPECVERSION } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectForm, expectGranted, expectJson, expectStatus } from '../expect.ts';
import { listOf, membersOf, textsOf } from '../offer-facts.ts';

/** SPEC §1.3, §2.2.4, §3.1, §3.3 and §5: what the offer says, and where it is found. */
export const offerChecks: readonly Check[] = [
  {
    id: 'offer.answer',
    clause: '3.1.1',
    level: 'MUST',
    title: 'Answers GET at its URL with 200',
    run: async (context) => expectStatus(await context.send({}), 200),
  },
  {
    id: 'offer.form',
    clause: '3.1.1',
    level: 'MUST',
    title: 'Sends an offer that has the form of the schema',
    run: async (context) => expectForm(await context.send({}), Offer, 'offer'),
  },
  {
    id: 'offer.specversions',
    clause: '1.3.1',
    level: 'MUST',
    title: `Lists version ${SPECVERSION} among the versions it speaks`,
    async run(context) {
      const { document, exchange } = await context.offer();
      const listed = textsOf(document.specversions);
      expect(
        listed.includes(SPECVERSION),
        `Expected ${SPECVERSION} among specversions, got ${JSON.stringify(listed)}.`,
        exchange,
      );
    },
  },
  {
    id: 'offer.receiver',
    clause: '3.1.2',
    level: 'MUST',
    title: 'Answers with its offer at the URL that the offer names as the receiver',
    async run(context) {
      const { document, exchange } = await context.offer();
      const { receiver } = document;
      expect(
        typeof receiver === 'string' && URL.canParse(receiver),
        'Expected an absolute URL as receiver.',
        exchange,
      );
      const there = await context.send({ path: receiver });
      expectGranted(there);
      expectOffer(there);
    },
  },
  {
    id: 'offer.public',
    clause: '3.1.3',
    level: 'MUST',
    title: 'Lets anyone read the offer without a credential',
    run: async (context) => expectGranted(await context.send({ withoutCredentials: true })),
  },
  {
    id: 'offer.well-known',
    clause: '3.1.4',
    level: 'SHOULD',
    title: 'Answers at /.well-known/report-this with the offer, or redirects to it',
    async run(context) {
      const found = await context.send({ path: new URL('/.well-known/report-this', context.receiver).href });
      expectGranted(found);
      expectOffer(found);
    },
  },
  {
    id: 'offer.etag',
    clause: '3.1.5',
    level: 'SHOULD',
    title: 'Sends an ETag with the offer',
    run: async (context) => void (await etagOf(context)),
  },
  {
    id: 'offer.not-modified',
    clause: '3.1.5',
    level: 'SHOULD',
    title: 'Answers 304 without a body to a request that holds the current ETag',
    async run(context) {
      const etag = await etagOf(context);
      const again = await context.send({ headers: { 'if-none-match': etag } });
      expectStatus(again, 304);
      expect(again.response.bytes.byteLength === 0, 'Expected no body with a 304.', again);
    },
  },
  {
    id: 'offer.body-limit',
    clause: '2.2.4',
    level: 'MUST',
    title: 'Offers to take bodies of at least 65536 bytes',
    async run(context) {
      const { bodyBytes, exchange } = await context.offer();
      expect(
        bodyBytes >= 65_536,
        `Expected limits.bodyBytes to be at least 65536, got ${bodyBytes}.`,
        exchange,
      );
    },
  },
  {
    id: 'offer.body-limit-advised',
    clause: '2.2.4',
    level: 'SHOULD',
    title: 'Offers to take bodies of 262144 bytes',
    async run(context) {
      const { bodyBytes, exchange } = await context.offer();
      expect(bodyBytes === 262_144, `Expected limits.bodyBytes to be 262144, got ${bodyBytes}.`, exchange);
    },
  },
  {
    id: 'offer.groups',
    clause: '3.3.1',
    level: 'MUST',
    title: "Offers each group's own reason among its reasons",
    async run(context) {
      const { document, reasons, exchange } = await context.offer();
      const codes = reasons.map(({ code }) => code);
      const astray = listOf(document.groups)
        .map((group) => membersOf(group))
        .filter(({ reason }) => !codes.includes(String(reason)))
        .map(({ code }) => String(code));
      expect(
        astray.length === 0,
        `The reason of these groups is not offered: ${astray.join(', ')}.`,
        exchange,
      );
    },
  },
  {
    id: 'offer.reasons-once',
    clause: '3.3.2',
    level: 'MUST',
    title: 'Lists no reason code twice',
    async run(context) {
      const { reasons, exchange } = await context.offer();
      const twice = reasons
        .map(({ code }) => code)
        .filter((code, index, codes) => codes.indexOf(code) !== index);
      expect(twice.length === 0, `These reason codes appear more than once: ${twice.join(', ')}.`, exchange);
    },
  },
  {
    id: 'offer.anonymous',
    clause: '3.3.3',
    level: 'MUST',
    title: 'Lets people flag without saying who they are',
    async run(context) {
      const { reporterRoles, exchange } = await context.offer();
      expect(
        reporterRoles.includes('anonymous'),
        `Expected anonymous among reporterRoles, got ${JSON.stringify(reporterRoles)}.`,
        exchange,
      );
    },
  },
  {
    id: 'offer.codes',
    clause: '5.2.1',
    level: 'MUST',
    title: 'Lists reason codes of the specification, and its own only with a vendor prefix',
    async run(context) {
      const { reasons, exchange } = await context.offer();
      const foreign = reasons
        .map(({ code }) => code)
        .filter((code) => !reasonOf(code) && !/^x-[^.]+\../.test(code));
      expect(
        foreign.length === 0,
        `These codes are neither in annex A nor begin with x-vendor.: ${foreign.join(', ')}.`,
        exchange,
      );
    },
  },
  {
    id: 'offer.traits',
    clause: '5.3.1',
    level: 'MUST',
    title: 'Leaves out no trait that the specification gives to a reason',
    async run(context) {
      const { reasons, exchange } = await context.offer();
      const lacking = reasons.flatMap(({ code, traits }) =>
        (reasonOf(code)?.traits ?? [])
          .filter((trait) => !traits.includes(trait))
          .map((trait) => `${trait} of ${code}`),
      );
      expect(lacking.length === 0, `These traits are left out: ${lacking.join(', ')}.`, exchange);
    },
  },
];

function expectOffer(exchange: Exchange): void {
  const { specversions, groups } = membersOf(expectJson(exchange));
  expect(
    Array.isArray(specversions) && Array.isArray(groups),
    'Expected an offer, got another document.',
    exchange,
  );
}

async function etagOf(context: Context): Promise<string> {
  const { exchange } = await context.offer();
  const etag = exchange.response.headers.get('etag');
  expect(etag !== null, 'Expected an ETag with the offer, got none.', exchange);
  return etag;
}
