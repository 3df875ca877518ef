import { DeliveryAttempt, DeliveryList, Webhook, WebhookWithSecret } from '@report-this/protocol';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import { anEndpoint, NOWHERE } from '../endpoints.ts';
import { expect, expectForm, expectJson, expectPointer, expectProblem, expectStatus } from '../expect.ts';
import { told } from '../feed.ts';
import { listOf, membersOf } from '../offer-facts.ts';

const post = (context: Context, path: string) => context.review(path, { method: 'POST' });

/** SPEC §11.3: endpoints, as far as they show without a subscriber. */
export const webhookChecks: readonly Check[] = [
  {
    id: 'events.key',
    clause: '11.3.1',
    level: 'MUST',
    title: 'Refuses those without a valid key',
    async run(context) {
      for (const moderator of ['none', 'unknown'] as const) {
        for (const path of ['/events', '/webhooks'])
          expectProblem(await context.review(path, { moderator }), 'unauthenticated');
        const url = await context.review('/webhooks', { json: { url: NOWHERE }, moderator });
        expectProblem(url, 'unauthenticated');
      }
    },
  },
  {
    id: 'events.webhook',
    clause: '11.3.2',
    level: 'MUST',
    title: 'Registers an endpoint and tells its secret',
    async run(context) {
      const { made } = await anEndpoint(context, { url: NOWHERE, types: ['case.decided'] });
      expectForm(made, WebhookWithSecret, 'endpoint');
      const { secret, url } = membersOf(expectJson(made));
      expect(/^whsec_.{32,}$/.test(String(secret)), 'Expected a secret that begins with whsec_.', made);
      expect(url === NOWHERE, 'Expected the endpoint at the URL that was sent.', made);
      const pair = await anEndpoint(context, { url: NOWHERE, signature: 'ed25519' });
      const key = membersOf(expectJson(pair.made)).secret;
      expect(/^whpk_/.test(String(key)), 'Expected a public key that begins with whpk_.', pair.made);
    },
  },
  {
    id: 'events.webhook-secret',
    clause: '11.3.3',
    level: 'MUST',
    title: 'Lists every endpoint, and tells no secret twice',
    async run(context) {
      const { made, id } = await anEndpoint(context);
      const list = await context.review('/webhooks');
      expectStatus(list, 200);
      const ids = listOf(membersOf(expectJson(list)).items).map((item) => membersOf(item).id);
      expect(ids.includes(id), 'Expected the endpoint in the list.', list);
      const secret = String(membersOf(expectJson(made)).secret).replace(/^whsec_/, '');
      expect(!list.response.text.includes(secret), 'The list tells the secret of an endpoint.', list);
    },
  },
  {
    id: 'events.rotation',
    clause: '11.3.4',
    level: 'MUST',
    title: 'Gives an endpoint another secret beside the one before',
    async run(context) {
      const { made, id } = await anEndpoint(context);
      const rotated = await context.review(`/webhooks/${id}/secrets`, { json: { overlapSeconds: 3600 } });
      expectStatus(rotated, 201);
      expectForm(rotated, WebhookWithSecret, 'endpoint');
      const { secret, secrets } = membersOf(expectJson(rotated));
      expect(secret !== membersOf(expectJson(made)).secret, 'Expected another secret.', rotated);
      const count = listOf(secrets).length;
      expect(count === 2, `Expected two secrets that sign, got ${count}.`, rotated);
    },
  },
  {
    id: 'events.switch',
    clause: '11.3.5',
    level: 'MUST',
    title: 'Switches an endpoint off and on, also when it is so already',
    async run(context) {
      const { id } = await anEndpoint(context);
      for (const [act, wanted] of [
        ['disable', 'disabled'],
        ['disable', 'disabled'],
        ['enable', 'active'],
        ['enable', 'active'],
      ]) {
        const answer = await post(context, `/webhooks/${id}/${act}`);
        expectStatus(answer, 200);
        expectForm(answer, Webhook, 'endpoint');
        const { state } = membersOf(expectJson(answer));
        expect(state === wanted, `Expected ${wanted} after ${act}, got ${String(state)}.`, answer);
      }
    },
  },
  {
    id: 'events.replay',
    clause: '11.3.6',
    level: 'MUST',
    title: 'Takes an event to begin again with',
    async run(context) {
      const { id } = await anEndpoint(context);
      const { events } = await told(context);
      const replayed = await context.review(`/webhooks/${id}/replay`, { json: { from: events[0]?.id } });
      expectStatus(replayed, 200);
      expectForm(replayed, Webhook, 'endpoint');
    },
  },
  {
    id: 'events.webhook-form',
    clause: '11.3.7',
    level: 'MUST',
    title: 'Refuses what has not its form, and names the member',
    async run(context) {
      const { id } = await anEndpoint(context);
      for (const [path, json, pointer] of [
        ['', {}, '/url'],
        ['', { url: 'ftp://subscriber.conformance.example/' }, '/url'],
        [`/${id}/secrets`, { overlapSeconds: -1 }, '/overlapSeconds'],
        [`/${id}/replay`, { from: id }, '/from'],
      ] as const) {
        const answer = await context.review(`/webhooks${path}`, { json });
        expectProblem(answer, 'invalid-webhook');
        expectPointer(answer, pointer);
      }
    },
  },
  {
    id: 'events.webhook-repeat',
    clause: '11.3.8',
    level: 'MUST',
    title: 'Registers an endpoint once, however often its draft is sent',
    async run(context) {
      const { id } = await context.aFlag();
      const { made } = await anEndpoint(context, { id, url: NOWHERE });
      expect(membersOf(expectJson(made)).id === id, 'Expected the id of the draft.', made);
      const again = await context.review('/webhooks', { json: { id, url: NOWHERE } });
      expectStatus(again, 200);
      expectForm(again, Webhook, 'endpoint');
      const list = await context.review('/webhooks');
      const count = listOf(membersOf(expectJson(list)).items).filter(
        (item) => membersOf(item).id === id,
      ).length;
      expect(count === 1, `Expected the endpoint once, got it ${count} times.`, list);
      const other = await context.review('/webhooks', { json: { id, url: `${NOWHERE}/others` } });
      expectProblem(other, 'invalid-webhook');
      expectPointer(other, '/id');
    },
  },
  {
    id: 'events.webhook-test',
    clause: '11.3.9',
    level: 'MUST',
    title: 'Sends an endpoint one delivery, and says what came of it',
    async run(context) {
      const { id } = await anEndpoint(context);
      const tested = await post(context, `/webhooks/${id}/test`);
      expectStatus(tested, 200);
      expectForm(tested, DeliveryAttempt, 'attempt');
      const { type } = membersOf(expectJson(tested));
      expect(type === 'webhook.tested', `Expected webhook.tested, got ${String(type)}.`, tested);
    },
  },
  {
    id: 'events.attempts',
    clause: '11.3.10',
    level: 'MUST',
    title: 'Lists the last attempts to deliver to an endpoint, the newest first',
    async run(context) {
      const { id } = await anEndpoint(context);
      const ids: unknown[] = [];
      for (let count = 0; count < 2; count++) {
        const tested = await post(context, `/webhooks/${id}/test`);
        expectStatus(tested, 200);
        ids.unshift(membersOf(expectJson(tested)).eventId);
      }
      const list = await context.review(`/webhooks/${id}/deliveries`);
      expectStatus(list, 200);
      expectForm(list, DeliveryList, 'list');
      const listed = listOf(membersOf(expectJson(list)).items).map((item) => membersOf(item).eventId);
      const tests = listed.filter((eventId) => ids.includes(eventId));
      expect(tests.join() === ids.join(), 'Expected both attempts, the newest first.', list);
    },
  },
];
