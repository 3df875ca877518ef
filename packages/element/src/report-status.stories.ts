import { aStatus } from '@report-this/client/testing';
import type { DecisionForReporter, FlagStatus, Message } from '@report-this/protocol';
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
    { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2999-05-24' },
    { kind: 'outOfCourt', url: 'https://digital-strategy.ec.europa.eu/' },
    { kind: 'court' },
  ],
};

const timeline: FlagStatus['timeline'] = [
  { state: 'received', at: '2026-11-21T09:30:01.000Z' },
  { state: 'inReview', at: '2026-11-21T10:15:00.000Z' },
  { state: 'decided', at: '2026-11-21T11:02:10.000Z' },
];

const CAN_FOLLOW_UP: Partial<StatusReader> = {
  reply: async () => answered,
  withdrawFlag: async () => withdrawn,
  confirmEmail: async () => received,
};

/** A view of what a reader says; `act` is what a person does in it before the picture is taken. */
function showing(
  readStatus: StatusReader['readStatus'],
  { href = HREF, act = (_root: ShadowRoot): void => {}, also = CAN_FOLLOW_UP } = {},
): StoryObj {
  return {
    render: () => html`<report-status href=${href} .reader=${{ readStatus, ...also }}></report-status>`,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector('report-status')!;
      await element.refresh();
      await element.updateComplete;
      act(element.shadowRoot!);
      await element.updateComplete;
    },
  };
}

const decided = (change: Partial<DecisionForReporter>, status: Partial<FlagStatus> = {}) =>
  showing(async () =>
    aStatus({
      state: 'decided',
      timeline,
      targets: [{ target: 0, state: 'decided', decision: { ...decision, ...change } }],
      appealUntil: '2999-05-24',
      ...status,
    }),
  );

const question: Message = {
  id: '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b61',
  from: 'platform',
  text: 'Which of the products do you mean?\nThere are two with this name.',
  at: '2026-11-21T10:20:00.000Z',
};
const answer: Message = {
  id: '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b62',
  from: 'reporter',
  text: 'The red one.',
  at: '2026-11-21T10:40:00.000Z',
  inReplyTo: question.id,
};

const received = aStatus({ timeline: timeline.slice(0, 1) });
const asked = aStatus({
  state: 'needsInfo',
  timeline: [...timeline.slice(0, 2), { state: 'needsInfo', at: question.at }],
  targets: [{ target: 0, state: 'needsInfo' }],
  messages: [question],
});
const answered = aStatus({
  state: 'inReview',
  timeline: [...asked.timeline, { state: 'inReview', at: answer.at }],
  targets: [{ target: 0, state: 'inReview' }],
  messages: [question, answer],
});
const withdrawn = aStatus({
  state: 'withdrawn',
  timeline: [...timeline.slice(0, 1), { state: 'withdrawn', at: '2026-11-21T09:45:00.000Z' }],
  targets: [{ target: 0, state: 'withdrawn' }],
});
const press = (selector: string) => (root: ShadowRoot) => root.querySelector<HTMLElement>(selector)!.click();

export const Loading: StoryObj = {
  render: () =>
    html`<report-status href=${HREF} .reader=${{ readStatus: () => new Promise(() => {}) }}></report-status>`,
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('report-status')!.updateComplete;
  },
};
export const Received = showing(async () => received);
export const InReview = showing(async () =>
  aStatus({
    state: 'inReview',
    timeline: timeline.slice(0, 2),
    targets: [{ target: 0, state: 'inReview' }],
  }),
);
export const QuestionWaiting = showing(async () => asked);
export const AnswerMissing = showing(async () => asked, { act: press('form button') });
export const AnswerNotSent = showing(async () => asked, {
  also: { reply: () => Promise.reject(new TypeError('No network.')) },
  act: (root) => {
    const field = root.querySelector('textarea')!;
    field.value = 'The red one.';
    field.dispatchEvent(new Event('input'));
    press('form button')(root);
  },
});
export const Answered = showing(async () => answered);
export const AskedToWithdraw = showing(async () => received, { act: press('.withdraw') });
export const Withdrawn = showing(async () => withdrawn);
export const AddressToConfirm = showing(async () => ({ ...received, email: 'unconfirmed' }));
export const Restricted = decided({});
export const NoAction = decided({
  outcome: 'noAction',
  measures: [],
  automation: { detection: false, decision: 'none' },
});
export const Undetermined = decided({ outcome: 'undetermined', measures: [] });
export const AlreadyGone = decided({ outcome: 'alreadyGone', measures: [], ground: undefined });
export const InvalidNotice = decided({ outcome: 'invalidNotice', measures: [], ground: undefined });
export const ByLaw = decided({
  ground: { kind: 'illegal', reference: '§ 130 StGB', explanation: 'It calls for hatred against a group.' },
});
export const ComplaintByPage = decided({
  redress: [{ kind: 'internalComplaint', url: 'https://shop.example/complain', until: '2999-05-24' }],
});
export const ComplaintEnded = decided(
  {
    redress: [
      { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2020-05-24' },
      { kind: 'outOfCourt', url: 'https://digital-strategy.ec.europa.eu/' },
      { kind: 'court' },
    ],
  },
  { appealUntil: '2020-05-24' },
);
export const Appealed = decided(
  {},
  { state: 'appealed', timeline: [...timeline, { state: 'appealed', at: '2026-11-22T08:00:00.000Z' }] },
);
export const TwoItems = showing(async () =>
  aStatus({
    state: 'inReview',
    timeline: timeline.slice(0, 2),
    targets: [
      { target: 0, state: 'decided', decision },
      { target: 1, state: 'inReview' },
    ],
  }),
);
export const NotFound = showing(async () => received, { href: '#' });
export const Failed = showing(async () => {
  throw new Error('The connection broke off.');
});
export const Stale = ((): StoryObj => {
  let times = 0;
  return showing(async () => {
    if (times++) throw new TypeError('No network.');
    return received;
  });
})();
