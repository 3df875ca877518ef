import type { Check } from '../check.ts';
import { expect } from '../expect.ts';
import { told } from '../feed.ts';
import { membersOf } from '../offer-facts.ts';

/** SPEC §11.1: what events tell. */
export const eventsChecks: readonly Check[] = [
  {
    id: 'events.sequence',
    clause: '11.1.2',
    level: 'MUST',
    title: 'Counts the events of a case from 1 without a gap',
    async run(context) {
      const { events, last } = await told(context);
      const sequences = events.map(({ data }) => membersOf(data).sequence);
      const isCounted = sequences.length >= 3 && sequences.every((sequence, index) => sequence === index + 1);
      expect(isCounted, `Expected 1, 2, 3, got ${sequences.join(', ') || 'no events of the case'}.`, last);
    },
  },
  {
    id: 'events.thin',
    clause: '11.1.3',
    level: 'MUST',
    title: 'Tells nothing that a flag says',
    async run(context) {
      const { events, last, words } = await told(context);
      expect(events.length > 0, 'Expected events of a case, got none.', last);
      expect(!JSON.stringify(events).includes(words), 'An event tells the explanation of a flag.', last);
    },
  },
];
