import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordedEvent } from '../ports/outbox-store.ts';
import { aNewFlag } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';
import { caseId, endpointId, LEASE_MS, outboxUnderTest, told, toldTo } from './outbox-under-test.ts';
import { NOON } from './store-under-test.ts';

/** What every store promises of events and of their deliveries. `storeContract` runs it. */
export function outboxContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of outboxes`, () => {
    const tested = outboxUnderTest(subject);
    const { keep, move, events, addEndpoint, lease, settle, deliverAll } = tested;

    describe('events', () => {
      it('are recorded with what causes them, and count in their case without a gap', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(2, { keys: ['a', 'b', 'a'] }));
        await move(caseId(1), 'case.claimed');
        await keep(aNewFlag(3));
        assert.deepEqual(told(await events()), [
          'case.opened 1.1',
          'flag.received 1.2',
          'flag.received 1.3',
          'case.opened 2.1',
          'flag.received 2.2',
          'case.claimed 1.4',
          'flag.received 1.5',
        ]);
      });

      it('are not recorded for a repeat, a conflict or a move that is not made', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(1));
        await keep(aNewFlag(1, { digest: 'sha-256:other' }));
        await tested.store.move({ caseId: caseId(1) }, () => ({ verdict: 'no' }));
        assert.equal((await events()).length, 2);
      });

      it('tell what they are about, as it was', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(2, { priority: 'critical' }));
        const [opened, received, urgent] = await events();
        assert.deepEqual(opened!.target, { key: 'a' });
        assert.equal(opened!.priority, 'normal');
        assert.equal(urgent!.priority, 'critical');
        assert.deepEqual(
          [received!.flag!.id, received!.flag!.reason, received!.flag!.basis],
          [aNewFlag(1).id, 'terms.spam', 'terms'],
        );
        assert.equal(received!.at, aNewFlag(1).receivedAt);
      });

      it('are read page by page, each once, while others are recorded', async () => {
        for (let number = 1; number <= 5; number++) await keep(aNewFlag(number));
        const seen: number[] = [];
        for (let after = 0; ; after = seen.at(-1)!) {
          const page = await tested.store.readEvents(after, 2);
          if (page.length === 0) break;
          seen.push(...page.map(({ number }) => number));
          if (seen.length < 6) await keep(aNewFlag(100 + seen.length));
        }
        assert.deepEqual(
          seen,
          (await events()).map(({ number }) => number),
        );
      });
    });

    describe('deliveries', () => {
      it('begin with what is recorded after the endpoint was registered', async () => {
        await keep(aNewFlag(1));
        await addEndpoint(1);
        assert.deepEqual(await lease(), []);
        await keep(aNewFlag(2));
        const [delivery] = await lease();
        assert.deepEqual(toldTo([delivery!]), ['flag.received 1.3']);
        assert.equal(delivery!.tries, 1);
        assert.equal(delivery!.endpoint.url, 'https://subscriber.example/1');
        assert.deepEqual(delivery!.endpoint.sealedSecrets.map(String), ['secret of 1']);
      });

      it('come one by one for a case, and side by side for several', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const first = await lease();
        assert.deepEqual(toldTo(first), ['case.opened 1.1', 'case.opened 2.1']);
        assert.deepEqual(await lease(), []);
        await settle(first[0]!);
        assert.deepEqual(toldTo(await lease()), ['flag.received 1.2']);
      });

      it('keep the order of each case for each endpoint, whatever comes between', async () => {
        await addEndpoint(1);
        await addEndpoint(2, ['flag.received']);
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const [first] = await lease(NOON, 1);
        await keep(aNewFlag(2));
        await settle(first!);
        await keep(aNewFlag(3));
        const seen = await deliverAll(NOON + LEASE_MS);
        const ofOne = ['flag.received 1.2', 'flag.received 1.3', 'flag.received 1.4'];
        assert.deepEqual(
          seen.filter((event) => event.startsWith('flag.received 1.')).sort(),
          [...ofOne, ...ofOne].sort(),
        );
        assert.equal(seen.filter((event) => event === 'case.opened 1.1').length, 0);
        assert.ok(seen.indexOf('flag.received 1.2') < seen.indexOf('flag.received 1.3'));
      });

      it('are of the asked types only', async () => {
        await addEndpoint(1, ['case.claimed', 'case.decided']);
        await keep(aNewFlag(1));
        await move(caseId(1), 'case.claimed');
        assert.deepEqual(await deliverAll(), ['case.claimed 1.3']);
      });

      it('are leased to one holder, and due again when it settles nothing', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [first] = await lease();
        assert.deepEqual(await lease(NOON + LEASE_MS - 1), []);
        const [again] = await lease(NOON + LEASE_MS);
        assert.equal(again!.event.number, first!.event.number);
        assert.equal(again!.tries, 2);
        await settle(first!); // the first holder was not dead, only slow: the second one settles
        assert.deepEqual(await lease(NOON + LEASE_MS), []);
        await settle(again!, NOON + LEASE_MS);
        assert.deepEqual(toldTo(await lease(NOON + LEASE_MS)), ['flag.received 1.2']);
      });

      it('are due again when a failure says so, and hold back their case until then', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [failed] = await lease();
        await tested.store.settleDelivery(failed!, { outcome: 'failed', retryAt: NOON + 5000 }, NOON);
        await keep(aNewFlag(2));
        assert.deepEqual(await lease(NOON + 4999), []);
        const [again] = await lease(NOON + 5000);
        assert.deepEqual([again!.event.sequence, again!.tries], [1, 2]);
      });

      it('that were not tried are due at once, and the lease was no try', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        const [released] = await lease();
        await tested.store.settleDelivery(released!, { outcome: 'released' }, NOON);
        assert.equal((await lease())[0]!.tries, 1);
      });

      it('stay within the room that an endpoint has', async () => {
        await addEndpoint(1);
        await addEndpoint(2);
        for (let number = 1; number <= 4; number++) await keep(aNewFlag(number, { keys: [`${number}`] }));
        const leased = await tested.store.leaseDeliveries({
          now: NOON,
          until: NOON + LEASE_MS,
          roomFor: (id) => (id === endpointId(1) ? 2 : 0),
        });
        assert.deepEqual(
          leased.map(({ endpoint }) => endpoint.id),
          [endpointId(1), endpointId(1)],
        );
      });

      it('come all, however many wait', async () => {
        await addEndpoint(1);
        for (let number = 1; number <= 1200; number++)
          void keep(aNewFlag(number, { keys: [`${number % 400}`] }));
        await keep(aNewFlag(1201));
        const seen: string[] = [];
        for (let leased = await lease(NOON, 500); leased.length > 0; leased = await lease(NOON, 500)) {
          seen.push(...toldTo(leased));
          await Promise.all(leased.map((delivery) => settle(delivery)));
        }
        assert.equal(new Set(seen).size, seen.length);
        assert.deepEqual([...seen].sort(), told(await readAll()).sort());
      });
      const readAll = async () => {
        const all: RecordedEvent[] = [];
        for (
          let page = await events();
          page.length > 0;
          page = await tested.store.readEvents(all.at(-1)!.number, 1000)
        )
          all.push(...page);
        return all;
      };
    });

    if (subject.reopen) {
      it('has its events, endpoints and deliveries after it was closed', async () => {
        await addEndpoint(1);
        await keep(aNewFlag(1));
        await lease();
        const before = [await events(), await tested.store.listEndpoints(NOON)];
        await tested.reopen();
        assert.deepEqual([await events(), await tested.store.listEndpoints(NOON)], before);
        assert.deepEqual(await lease(), []);
        assert.deepEqual(await deliverAll(NOON + LEASE_MS), ['case.opened 1.1', 'flag.received 1.2']);
      });
    }
  });
}
