import { FlagStatus } from '@report-this/protocol';
import { findCase, ownTargets } from '../cases.ts';
import type { Check } from '../check.ts';
import { expect, expectForm, expectGranted, expectProblem, expectStatus } from '../expect.ts';
import { QUESTION } from '../follow-ups.ts';
import { aMailed, standingIn } from '../mails.ts';
import { unpredictableBits } from '../unpredictable-bits.ts';

const LEAST_BITS = 40;

/** SPEC §10.3, for a receiver that sends mail: what shows to who gets it. */
export const mailChecks: readonly Check[] = [
  {
    id: 'mail.confirmed',
    clause: '10.3.1',
    level: 'MUST',
    title: 'Takes the code that was mailed, once or twice, and answers with the status',
    async run(context) {
      const { code, confirm } = await aMailed(context);
      for (let time = 0; time < 2; time++) {
        const answer = await confirm(code);
        expectStatus(answer, 200);
        expectForm(answer, FlagStatus, 'status');
      }
    },
  },
  {
    id: 'mail.other-code',
    clause: '10.3.2',
    level: 'MUST',
    title: 'Refuses a code that was mailed for another flag, and one that was never mailed',
    async run(context) {
      const { confirm } = await aMailed(context);
      const other = await aMailed(context);
      for (const code of [other.code, 'conformance']) expectProblem(await confirm(code), 'forbidden');
    },
  },
  {
    id: 'mail.code-bits',
    clause: '10.3.3',
    level: 'MUST',
    title: `Mails codes with room for ${LEAST_BITS} bits that differ from code to code`,
    async run(context) {
      const mailed = [];
      while (mailed.length < 4) mailed.push(await aMailed(context));
      const bits = unpredictableBits(mailed.map(({ code }) => code.replace(/[\s-]/g, '')));
      expect(
        bits >= LEAST_BITS,
        `Expected at least ${LEAST_BITS} bits that differ between codes, found room for ${Math.floor(bits)}.`,
        ...mailed.map(({ taken }) => taken.exchange),
      );
    },
  },
  {
    id: 'mail.no-token',
    clause: '10.3.4',
    level: 'MUST',
    title: 'Keeps the token of the receipt out of the mail that brings the code',
    async run(context) {
      const { taken, mails } = await aMailed(context);
      const isTold = (await mails()).some((mail) => mail.includes(taken.token));
      expect(!isTold, 'The mail that brings the code holds the token of the receipt.', taken.exchange);
    },
  },
  {
    id: 'mail.nothing-else',
    clause: '10.3.4',
    level: 'MUST',
    title: 'Mails nothing but the code to an address that is not confirmed',
    async run(context) {
      const targets = await ownTargets(context);
      const { taken, code, mails } = await aMailed(context, { targets });
      const { found, page } = await findCase(context, targets);
      expect(found.length > 0, 'Expected the flag in a case of the queue, found none.', page);
      const question = { id: (await context.aFlag()).id, flagId: taken.flag.id, text: QUESTION };
      const asked = await context.review(`/cases/${String(found[0]?.id)}/questions`, { json: question });
      expectGranted(asked);
      await aMailed(context); // what was due before this mail had its time to arrive
      const others = (await mails()).filter((mail) => !mail.includes(code));
      expect(others.length === 0, `Expected the mail with the code, got ${others.length} more.`, asked);
    },
  },
  {
    id: 'mail.state',
    clause: '10.3.6',
    level: 'MUST',
    title: 'Says in the status whether the address is confirmed',
    async run(context) {
      const { code, confirm, status } = await aMailed(context);
      const before = await status();
      const waits = standingIn(before);
      expect(waits === 'unconfirmed', `Expected the email unconfirmed, got ${String(waits)}.`, before);
      const answer = await confirm(code);
      expectGranted(answer);
      const later = await status();
      for (const shown of [answer, later]) {
        const standing = standingIn(shown);
        expect(standing === 'confirmed', `Expected the email confirmed, got ${String(standing)}.`, shown);
      }
    },
  },
];
