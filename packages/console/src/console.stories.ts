import { createEndpointsClient } from '@report-this/client/endpoints';
import { createReviewClient } from '@report-this/client/review';
import {
  aCase,
  aDecision,
  anId,
  fakeReceiver,
  type FakeReceiverOptions,
  refusal,
} from '@report-this/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { aShopOffer, aTalkedAboutCase, sampleCases } from '../test/sample-cases.test-helper.ts';
import { noDecision } from './decision-values.ts';
import './define.ts';
import type { HelpDialog } from './help-dialog.ts';
import { ar } from './strings/ar.ts';
import { en } from './strings/en.ts';
import { nl } from './strings/nl.ts';
import { voiceOf } from './voice.ts';

const WORDS = { en, nl, ar };
const noon = () => Date.parse('2026-11-21T12:00:00Z');

interface Surroundings {
  globals: { locale?: keyof typeof WORDS };
}
const stringsOf = ({ globals }: Surroundings) => WORDS[globals.locale ?? 'en'];
const speaking = (surroundings: Surroundings) => voiceOf(stringsOf(surroundings), aShopOffer(), noon);

function reviewing(
  faking: FakeReceiverOptions = {},
  prepare: (fake: ReturnType<typeof fakeReceiver>) => void = () => {},
) {
  const fake = fakeReceiver({ cases: sampleCases(), ...faking });
  prepare(fake);
  return createReviewClient({ receiver: fake.url, fetch: fake.fetch, moderatorKey: 'key-of-robin' });
}

const meta: Meta = { title: 'Console', parameters: { layout: 'padded' } };
export default meta;

const room = (render: (surroundings: Surroundings) => TemplateResult, appears?: string): StoryObj => ({
  render: (_args, context) => render(context),
  ...(appears && {
    play: async ({ canvasElement }) => {
      const shown = canvasElement.firstElementChild?.shadowRoot;
      await waitFor(() => expect(shown?.querySelector(appears)).not.toBeNull());
    },
  }),
});

const queue = (review: ReturnType<typeof reviewing>, surroundings: Surroundings) =>
  html`<console-case-queue .review=${review} .voice=${speaking(surroundings)}></console-case-queue>`;

const view = (review: ReturnType<typeof reviewing>, caseId: string, surroundings: Surroundings) =>
  html`<console-case-view
    .review=${review}
    .voice=${speaking(surroundings)}
    .caseId=${caseId}
    .values=${noDecision(anId(3001))}
    .hasFollowUp=${true}
  ></console-case-view>`;

export const SignIn = room(
  (surroundings) => html`<console-sign-in .strings=${stringsOf(surroundings)}></console-sign-in>`,
  '#key',
);

export const KeyRefused = room(
  (surroundings) =>
    html`<console-sign-in .strings=${stringsOf(surroundings)} .isRefused=${true}></console-sign-in>`,
  '[aria-invalid=true]',
);

export const Queue = room((surroundings) => queue(reviewing(), surroundings), 'li[data-case]');

export const EmptyQueue = room((surroundings) => queue(reviewing({ cases: [] }), surroundings), '.empty');

export const QueueThatFails = room(
  (surroundings) =>
    queue(
      reviewing({}, (fake) => fake.answerNext(refusal('not-accepting', { retryAfter: 600 }))),
      surroundings,
    ),
  '[role=alert]',
);

export const CaseToDecide = room(
  (surroundings) => view(reviewing(), anId(1002), surroundings),
  'console-decision-form',
);

export const CaseTalkedAbout = room(
  (surroundings) => view(reviewing({ cases: [aTalkedAboutCase()] }), anId(1006), surroundings),
  '.messages',
);

export const ShieldedCase = room((surroundings) => view(reviewing(), anId(1003), surroundings), '.shield');

export const DecidedCase = room((surroundings) => {
  const decided = aCase({ id: anId(1), state: 'decided', decision: aDecision({ caseId: anId(1) }) });
  return view(reviewing({ cases: [decided] }), anId(1), surroundings);
}, '#decided');

export const Endpoints = room((surroundings) => {
  const fake = fakeReceiver();
  const endpoints = createEndpointsClient({
    receiver: fake.url,
    fetch: fake.fetch,
    moderatorKey: 'key-of-robin',
  });
  const added = endpoints
    .addEndpoint({ url: 'https://shop.example/hooks/flags', types: ['case.decided'] })
    .then(() => endpoints.addEndpoint({ url: 'https://archive.example/events' }))
    .then(({ id }) => endpoints.disableEndpoint(id));
  const ready = { ...endpoints, listEndpoints: () => added.then(() => endpoints.listEndpoints()) };
  return html`<console-endpoint-list
    .endpoints=${ready}
    .voice=${speaking(surroundings)}
  ></console-endpoint-list>`;
}, 'li[data-endpoint]');

export const Help: StoryObj = {
  render: (_args, context) =>
    html`<console-help-dialog .strings=${stringsOf(context)}></console-help-dialog>`,
  play: async ({ canvasElement }) => {
    const help = canvasElement.querySelector<HelpDialog>('console-help-dialog');
    help?.show();
    await waitFor(() => expect(help?.shadowRoot?.querySelector('dialog')?.open).toBe(true));
  },
};
