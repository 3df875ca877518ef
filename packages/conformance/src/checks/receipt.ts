import { readReference, Receipt } from '@report-this/protocol';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import { digestOf, sha256Hex } from '../digest.ts';
import { expect, expectForm, expectJson, expectStatus } from '../expect.ts';
import { membersOf, textsOf } from '../offer-facts.ts';
import { sampleClaim, sampleTarget } from '../sample-flag.ts';
import { unpredictableBits } from '../unpredictable-bits.ts';

/** SPEC §6.1 and §6.3 to §6.6: what a receipt says. */
export const receiptChecks: readonly Check[] = [
  {
    id: 'receipt.created',
    clause: '6.1.1',
    level: 'MUST',
    title: 'Answers 201 to a flag that it takes in',
    run: async (context) => expectStatus((await context.taken()).exchange, 201),
  },
  {
    id: 'receipt.form',
    clause: '6.1.1',
    level: 'MUST',
    title: 'Answers with a receipt that has the form of the schema',
    run: async (context) => expectForm((await context.taken()).exchange, Receipt, 'receipt'),
  },
  {
    id: 'receipt.flag-id',
    clause: '6.1.3',
    level: 'MUST',
    title: "Names the flag in the receipt by the flag's own id",
    async run(context) {
      const { flag, receipt, exchange } = await context.taken();
      expect(
        receipt.flagId === flag.id,
        `Expected flagId to be ${flag.id}, got ${String(receipt.flagId)}.`,
        exchange,
      );
    },
  },
  {
    id: 'receipt.token-bits',
    clause: '6.3.1',
    level: 'MUST',
    title: 'Gives tokens with room for 128 bits that differ from receipt to receipt',
    async run(context) {
      const taken = [await context.taken()];
      while (taken.length < 4) taken.push(await context.take(await context.aFlag()));
      const bits = unpredictableBits(taken.map(({ token }) => token));
      expect(
        bits >= 128,
        `Expected at least 128 bits that differ between tokens, found room for ${Math.floor(bits)}.`,
        ...taken.map(({ exchange }) => exchange),
      );
    },
  },
  {
    id: 'receipt.token-secret',
    clause: '6.3.1',
    level: 'MUST',
    title: 'Gives tokens that do not follow from the flag or its names',
    async run(context) {
      const { flag, receipt, token, exchange } = await context.taken();
      const digest = String(receipt.digest).replace('sha-256:', '');
      const known = [
        flag.id,
        flag.id.replaceAll('-', ''),
        String(receipt.reference),
        digest,
        String(receipt.receivedAt),
      ];
      const hashes = await Promise.all(known.map(sha256Hex));
      const plain = [...known, ...hashes, JSON.stringify(flag)].flatMap((text) => [text, base64Of(text)]);
      const guesses = [...plain, ...hashes.map(base64OfHex), base64OfHex(digest)];
      const isGuessed = guesses.some(
        (guess) => guess.startsWith(token) || token.toLowerCase().includes(guess.toLowerCase()),
      );
      expect(!isGuessed, 'The token follows from what others can know of the flag.', exchange);
    },
  },
  {
    id: 'receipt.status-url',
    clause: '6.3.2',
    level: 'MUST',
    title: 'Keeps the token out of the part of statusUrl that browsers send',
    async run(context) {
      const { receipt, token, exchange } = await context.taken();
      const url = String(receipt.statusUrl);
      expect(URL.canParse(url), 'Expected statusUrl to be an absolute URL.', exchange);
      const [sent = ''] = url.split('#');
      const isSent = sent.includes(token) || sent.includes(encodeURIComponent(token));
      expect(!isSent, 'The token is in a part of statusUrl that browsers send to servers.', exchange);
    },
  },
  {
    id: 'receipt.reference',
    clause: '6.4.1',
    level: 'MUST',
    title: 'Gives a reference whose check symbol is right',
    async run(context) {
      const { receipt, exchange } = await context.taken();
      const reference = String(receipt.reference);
      expect(
        /^F-.{4}-.{4}-.$/.test(reference) && readReference(reference) === reference,
        `Expected a reference F-XXXX-XXXX-C with a right check symbol, got ${reference}.`,
        exchange,
      );
    },
  },
  {
    id: 'receipt.completeness',
    clause: '6.5.1',
    level: 'MUST',
    title: 'Says which elements of a notice the flag lacks, no more and no fewer',
    run: expectCompleteness,
  },
  {
    id: 'receipt.digest',
    clause: '6.6.1',
    level: 'MUST',
    title: "Carries the SHA-256 of the flag's canonical JSON",
    async run(context) {
      const flag = JSON.stringify(await context.aFlag({ relatesTo: 'é 😀 \u2028 "\\\n' }));
      const body = `${flag.slice(0, -1)},"extensions":{${ODD_NUMBERS},${ODD_NAMES}}}`;
      const exchange = await context.send({
        method: 'POST',
        path: '/flags',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const digest = await digestOf(JSON.parse(body));
      const { digest: given } = membersOf(expectJson(exchange));
      expect(given === digest, `Expected the digest ${digest}, got ${String(given)}.`, exchange);
    },
  },
];

// spelt otherwise than canonical JSON spells them (RFC 8785 §3.2.2)
const ODD_NUMBERS =
  '"org.example.numbers":[333333333.33333329,1E30,4.50,2e-3,1.0,-0.0,0.000000000000000000000000001]';
// their order by UTF-16 units is neither that of code points nor that of a locale (RFC 8785 §3.2.3)
const ODD_NAMES =
  '"org.example.names":{"\\u20ac":1,"\\r":2,"\\ufb33":3,"10":4,"9":5,"\\ud83d\\ude00":6,"\\u0080":7,"\\u00f6":8,"O":9,"o":10}';

async function expectCompleteness(context: Context): Promise<void> {
  const offer = await context.offer();
  const { createdAt } = await context.aFlag();
  const goodFaith = { textId: 'conformance', locale: 'en', at: createdAt };
  const plain = offer.reasons.find(({ traits }) => !traits.includes('identity-exempt'))?.code;
  const exempt = offer.reasons.find(({ traits }) => traits.includes('identity-exempt'))?.code;
  const identified = { role: 'identified', name: 'Conformance Kit', email: 'reporter@conformance.example' };
  const cases = [
    {
      when: plain,
      changes: { claim: sampleClaim(offer, { reason: plain, explanation: undefined }) },
      missing: ['explanation', 'goodFaith', 'identity'],
    },
    {
      when: plain,
      changes: {
        claim: sampleClaim(offer, { reason: plain, goodFaith }),
        targets: [
          sampleTarget(offer),
          sampleTarget(offer, { url: undefined, ref: { type: 'item', id: 'conformance' } }),
        ].slice(-offer.maxTargets),
      },
      missing: ['identity', 'location'],
    },
    { when: exempt, changes: { claim: sampleClaim(offer, { reason: exempt, goodFaith }) }, missing: [] },
    {
      when: plain && offer.reporterRoles.includes('identified'),
      changes: { claim: sampleClaim(offer, { reason: plain, goodFaith }), reporter: identified },
      missing: [],
    },
  ];
  for (const { changes, missing } of cases.filter((one) => one.when)) {
    const { receipt, exchange } = await context.take(await context.aFlag(changes));
    const told = membersOf(receipt.completeness);
    const named = [...textsOf(told.missing)].sort();
    expect(
      named.join() === missing.join(),
      `Expected completeness.missing to name ${missing.join(', ') || 'nothing'}, got ${named.join(', ') || 'nothing'}.`,
      exchange,
    );
    const isComplete = missing.length === 0;
    expect(told.article16 === isComplete, `Expected completeness.article16 to be ${isComplete}.`, exchange);
  }
}

const base64Of = (text: string) => base64(new TextEncoder().encode(text));
const base64OfHex = (hex: string) =>
  base64(Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
const base64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
