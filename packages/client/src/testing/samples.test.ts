import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as protocol from '@report-this/protocol';
import * as samples from './index.ts';

describe('a sample', () => {
  const { read } = protocol;
  for (const [name, schema, sample] of [
    ['aCase', protocol.Case, samples.aCase()],
    ['aCaseFlag', protocol.CaseFlag, samples.aCaseFlag()],
    ['aDecision', protocol.Decision, samples.aDecision()],
    ['aDecisionDraft', protocol.DecisionDraft, samples.aDecisionDraft()],
    ['aFlag', protocol.Flag, samples.aFlag()],
    ['aFlagDraft', protocol.FlagDraft, samples.aFlagDraft()],
    ['anOffer', protocol.Offer, samples.anOffer()],
    ['aReceipt', protocol.Receipt, samples.aReceipt()],
    ['aStatus', protocol.FlagStatus, samples.aStatus()],
    ['summaryOf', protocol.CaseSummary, samples.summaryOf(samples.aCase())],
  ] as const) {
    it(`${name} is valid, and all of it known to the protocol`, () => {
      assert.deepEqual(read(schema, sample), { ok: true, value: sample });
    });
  }

  for (const type of protocol.EVENT_TYPES) {
    it(`of the event ${type} is valid and takes a change`, () => {
      const event = samples.anEvent(type, { sequence: 7 });
      assert.deepEqual(read(protocol.Event, event), { ok: true, value: event });
      assert.equal(event.data.sequence, 7);
    });
  }
});
