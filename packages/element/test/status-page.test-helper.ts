import { aStatus } from '@report-this/client/testing';
import type { FlagStatus } from '@report-this/protocol';
import { html } from 'lit';
import '../src/status.ts';
import type { StatusReader } from '../src/status.ts';
import { mount, until } from './page.test-helper.ts';

/** The flag whose status is shown. */
export const FLAG_ID = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60';

/** A status view on a page, and what it asked for. */
export function show(
  read: () => Promise<FlagStatus>,
  {
    fragment = `#${FLAG_ID}.token`,
    lang = 'en',
    also = {},
  }: { fragment?: string; lang?: string; also?: Partial<StatusReader> } = {},
) {
  const asked: Parameters<StatusReader['readStatus']>[] = [];
  const reader: StatusReader = { readStatus: (...args) => (asked.push(args), read()), ...also };
  const main = mount(html`<report-status lang=${lang} href=${fragment} .reader=${reader}></report-status>`);
  const element = main.querySelector('report-status')!;
  const text = () => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  return {
    element,
    asked,
    text,
    untilText: (part: string) => until(() => text().includes(part), `${part} in ${text()}`),
  };
}

/** A status with a decision. */
export const decided = aStatus({
  state: 'decided',
  timeline: [
    { state: 'received', at: '2026-11-21T09:30:01.000Z' },
    { state: 'decided', at: '2026-11-21T11:02:10.000Z' },
  ],
  targets: [
    {
      target: 0,
      state: 'decided',
      decision: {
        outcome: 'restricted',
        decidedAt: '2026-11-21T11:02:10.000Z',
        measures: [{ kind: 'visibility.removed' }],
        ground: { kind: 'terms', reference: 'House rules 4', explanation: 'Posted under 31 products.' },
        automation: { detection: false, decision: 'partly' },
        redress: [
          { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2027-05-24' },
          { kind: 'court', url: 'javascript:alert(1)' },
        ],
      },
    },
  ],
  appealUntil: '2027-05-24',
});
