import { SPECVERSION } from '@report-this/protocol';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../digest.ts';
import { expect, expectPointer, expectProblem } from '../expect.ts';
import { textsOf } from '../offer-facts.ts';
import { type SampleFlag, sampleClaim, sampleTarget } from '../sample-flag.ts';

/** SPEC §1.3, §1.4, §4.1 and §4.7: which flags are taken. */
export const flagChecks: readonly Check[] = [
  {
    id: 'flag.version-unknown',
    clause: '1.3.2',
    level: 'MUST',
    title: 'Refuses a flag of another major version and says which versions it speaks',
    async run(context) {
      const answer = await context.submit(await context.aFlag({ specversion: '2.0' }));
      const problem = expectProblem(answer, 'invalid-flag');
      expectPointer(answer, '/specversion');
      const spoken = textsOf(problem.specversions);
      expect(
        spoken.includes(SPECVERSION),
        `Expected ${SPECVERSION} among the problem's specversions, got ${JSON.stringify(spoken)}.`,
        answer,
      );
    },
  },
  {
    id: 'flag.unknown-members',
    clause: '1.4.1',
    level: 'MUST',
    title:
      'Takes and keeps members that the specification does not name, wherever they are: the digest covers them',
    async run(context) {
      const { receipt, flag, exchange } = await context.take(await withUnknownMembers(context));
      const whole = await digestOf(flag);
      expect(
        receipt.digest === whole,
        `Expected the digest ${whole} of the flag as it was sent, got another.`,
        exchange,
      );
    },
  },
  {
    id: 'flag.full',
    clause: '4.1.1',
    level: 'MUST',
    title: 'Takes a flag that has every optional member',
    run: async (context) => void (await context.take(await aFullFlag(context))),
  },
  {
    id: 'flag.roles',
    clause: '4.1.1',
    level: 'MUST',
    title: 'Takes flags of every role of reporter that it offers',
    async run(context) {
      const { reporterRoles } = await context.offer();
      const email = 'reporter@conformance.example';
      const reporters = [
        { role: 'reachable', email },
        { role: 'identified', name: 'Conformance Kit', email },
      ];
      for (const reporter of reporters.filter(({ role }) => reporterRoles.includes(role))) {
        await context.take(await context.aFlag({ reporter }));
      }
    },
  },
  {
    id: 'flag.incomplete-notice',
    clause: '4.1.4',
    level: 'MUST',
    title: 'Takes a notice that lacks what DSA Art. 16(2) lists',
    async run(context) {
      const offer = await context.offer();
      const claim = sampleClaim(offer, { basis: 'illegal', explanation: undefined });
      const targets = [sampleTarget(offer, { url: undefined, ref: { type: 'item', id: 'conformance' } })];
      await context.take(await context.aFlag({ claim, targets }));
    },
  },
  {
    id: 'flag.role-unlisted',
    clause: '4.7.1',
    level: 'MUST',
    title: 'Refuses a role of reporter that it does not offer',
    async run(context) {
      const { reporterRoles } = await context.offer();
      const email = 'reporter@conformance.example';
      const reporters = [
        { role: 'reachable', email },
        { role: 'identified', name: 'Conformance Kit', email },
        { role: 'account', assertion: 'conformance' },
        { role: 'authority' },
        { role: 'conformanceKit' },
      ];
      for (const reporter of reporters.filter(({ role }) => !reporterRoles.includes(role))) {
        const answer = await context.submit(await context.aFlag({ reporter }));
        expectProblem(answer, 'invalid-flag');
        expectPointer(answer, '/reporter/role');
      }
    },
  },
];

async function withUnknownMembers(context: Context): Promise<SampleFlag> {
  const offer = await context.offer();
  return context.aFlag({
    targets: [sampleTarget(offer, { shelf: { row: 3, tags: ['ü', '😀', ''] } })],
    claim: sampleClaim(offer, { mood: 1e21 }),
    colour: 'blue',
    '': [null, 0.1, -0],
  });
}

async function aFullFlag(context: Context): Promise<SampleFlag> {
  const offer = await context.offer();
  const { createdAt } = await context.aFlag();
  const [kind] = offer.targetKinds;
  const sha256 = '0'.repeat(64);
  return context.aFlag({
    locale: 'nl-BE',
    targets: [
      {
        kind,
        url: 'https://conformance.example/item#part',
        uri: 'acct:author@conformance.example',
        ref: { type: 'item', id: 'full', revision: '2', container: 'shelf' },
        author: {
          id: '7',
          handle: '@author',
          url: 'https://conformance.example/@author',
          uri: 'did:web:conformance.example',
        },
        contentTypes: ['text/html'],
        contentDate: createdAt,
        language: 'en',
        locators: [
          {
            type: 'TextQuoteSelector',
            exact: 'words',
            prefix: 'some ',
            suffix: ' here',
            refinedBy: { type: 'TextPositionSelector', start: 1, end: 3 },
          },
          { type: 'FragmentSelector', value: 't=12,30' },
        ],
        media: [
          { type: 'image/png', url: 'https://conformance.example/item.png', sha256, width: 4, height: 3 },
        ],
        snapshot: { text: 'some words here', sha256, capturedAt: createdAt },
        identifiers: { ean13: '4006381333931' },
      },
    ],
    claim: sampleClaim(offer, {
      basis: 'illegal',
      secondaryReasons: offer.reasons.slice(0, 2).map(({ code }) => code),
      aggravators: ['repeated'],
      legalGround: 'None, this is the conformance kit.',
      country: 'NL',
      policyIds: ['conformance'],
      goodFaith: { textId: 'conformance', locale: 'en', at: createdAt },
      rights: { capacity: 'other', work: 'None' },
      priorContact: { attempted: true, on: '2026-01-31', outcome: 'None' },
      urgency: 'None',
    }),
    evidence: [
      { type: 'link', url: 'https://conformance.example/evidence', description: 'None' },
      { type: 'hash', algorithm: 'sha256', value: sha256 },
      { type: 'note', description: 'None' },
    ],
    context: {
      client: 'report-this-conformance',
      surface: 'conformance',
      pageUrl: 'https://conformance.example/',
    },
    relatesTo: 'F-0000-0000-0',
    extensions: { 'example.conformance.thread': { id: 1 } },
  });
}
