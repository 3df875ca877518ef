import { aStatus } from '@report-this/client/testing';
import type { DecisionForReporter, FlagStatus } from '@report-this/protocol';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './status.ts';
import type { StatusReader } from './status/status-reader.ts';

const meta: Meta = { title: 'Status', component: 'report-status' };
export default meta;

const HREF = '#0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60.token';

const decision: DecisionForReporter = {
  outcome: 'restricted',
  decidedAt: '2026-11-21T11:02:10.000Z',
  measures: [{ kind: 'visibility.removed' }, { kind: 'account.suspended', until: '2026-12-21' }],
  ground: {
    kind: 'terms',
    reference: 'House rules 4',
    url: 'https://shop.example/rules#4',
    explanation: 'The same text was posted under 31 products.',
  },
  automation: { detection: true, decision: 'partly' },
  redress: [
    { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2027-05-24' },
    { kind: 'outOfCourt', url: 'https://digital-strategy.ec.europa.eu/' },
    { kind: 'court' },
  ],
};

const timeline: FlagStatus['timeline'] = [
  { state: 'received', at: '2026-11-21T09:30:01.000Z' },
  { state: 'inReview', at: '2026-11-21T10:15:00.000Z' },
  { state: 'decided', at: '2026-11-21T11:02:10.000Z' },
];

function showing(readStatus: StatusReader['readStatus'], href = HREF): StoryObj {
  return {
    render: () => html`<report-status href=${href} .reader=${{ readStatus }}></report-status>`,
    play: async ({ canvasElement }) => {
      await canvasElement.querySelector('report-status')!.updateComplete;
    },
  };
}

const decided = (change: Partial<DecisionForReporter>) =>
  showing(async () =>
    aStatus({
      state: 'decided',
      timeline,
      targets: [{ target: 0, state: 'decided', decision: { ...decision, ...change } }],
      appealUntil: '2027-05-24',
    }),
  );

export const Loading = showing(() => new Promise(() => {}));
export const Received = showing(async () => aStatus({ timeline: timeline.slice(0, 1) }));
export const InReview = showing(async () => aStatus({ state: 'inReview', timeline: timeline.slice(0, 2) }));
export const Restricted = decided({});
export const NoAction = decided({
  outcome: 'noAction',
  measures: [],
  automation: { detection: false, decision: 'none' },
});
export const ByLaw = decided({
  ground: { kind: 'illegal', reference: '§ 130 StGB', explanation: 'It calls for hatred against a group.' },
});
export const TwoItems = showing(async () =>
  aStatus({
    state: 'decided',
    timeline,
    targets: [
      { target: 0, state: 'decided', decision },
      { target: 1, state: 'decided', decision: { ...decision, outcome: 'undetermined', measures: [] } },
    ],
  }),
);
export const NotFound = showing(async () => aStatus(), '#');
export const Failed = showing(async () => {
  throw new Error('The connection broke off.');
});
