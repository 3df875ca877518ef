import { ownTargets } from '../cases.ts';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import { expect } from '../expect.ts';
import { told } from '../feed.ts';
import { membersOf } from '../offer-facts.ts';
import type { Changes } from '../sample-flag.ts';

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
    title: 'Tells nothing that a flag says, or that is of its reporter',
    async run(context) {
      const { changes, words } = await tellingFlag(context);
      const { events, last } = await told(context, { changes });
      expect(events.length > 0, 'Expected events of a case, got none.', last);
      const text = JSON.stringify(events);
      for (const [what, word] of Object.entries(words))
        expect(!text.includes(word), `An event tells ${what}.`, last);
    },
  },
];

/** A flag that says much, each thing in a word that stands nowhere else. */
async function tellingFlag(
  context: Context,
): Promise<{ changes: Changes; words: Readonly<Record<string, string>> }> {
  const flag = await context.aFlag();
  const { reporterRoles } = await context.offer();
  const words = {
    'the explanation of a flag': `explanation-${flag.id}`,
    'the content of a target': `content-${flag.id}`,
    'a quote from a target': `quote-${flag.id}`,
    'the evidence of a flag': `evidence-${flag.id}`,
    'the name of a reporter': `name-${flag.id}`,
    'the email address of a reporter': `email-${flag.id}@conformance.example`,
  };
  const [explanation, text, exact, description, name, email] = Object.values(words);
  const targets = await ownTargets(context, {
    snapshot: { text, capturedAt: flag.createdAt },
    locators: [{ type: 'TextQuoteSelector', exact }],
  });
  const reporter = [
    { role: 'identified', name, email },
    { role: 'reachable', email },
  ].find(({ role }) => reporterRoles.includes(role));
  const changes = {
    targets,
    claim: { ...membersOf(flag.claim), explanation },
    evidence: [{ type: 'note', description }],
    ...(reporter && { reporter }),
  };
  return { changes, words };
}
