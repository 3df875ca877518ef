import { aCase } from './cases.ts';
import type { Context } from './context.ts';
import type { Exchange } from './exchange.ts';
import { expectGranted } from './expect.ts';
import type { Changes } from './sample-flag.ts';

/** A flag whose reporter can be asked, and who can answer. */
export interface Correspondence {
  readonly flagId: string;
  readonly caseId: string;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
  /** Sends something to an address below the flag, with the token of its receipt. */
  readonly send: (path: string, json?: unknown) => Promise<Exchange>;
  /** Asks the reporter, with a question of the kit's own. */
  readonly ask: (changes?: Changes) => Promise<Exchange & { readonly questionId: string }>;
  /** Answers a question. */
  readonly reply: (questionId: string) => Promise<Exchange>;
  readonly status: () => Promise<Exchange>;
  readonly case: () => Promise<Exchange>;
}

/** What the kit asks, answers and notes: words that stand nowhere else. */
export const QUESTION = 'Conformance asks: which of the two pictures do you mean?';
export const REPLY = 'Conformance answers: the second one.';
export const NOTE = 'Conformance notes: seen before on another account.';

/** Flags a target of its own, so that there is somebody to talk to. */
export async function aCorrespondence(context: Context, changes: Changes = {}): Promise<Correspondence> {
  const { taken, targets, caseId } = await aCase(context, changes);
  return correspond(context, { flagId: taken.flag.id, token: taken.token, caseId, targets });
}

/** Another flag on the target of a case. */
export async function anotherOn(context: Context, one: Correspondence): Promise<Correspondence> {
  const { flag, token } = await context.take(await context.aFlag({ targets: one.targets }));
  return correspond(context, { ...one, flagId: flag.id, token });
}

function correspond(
  context: Context,
  {
    flagId,
    token,
    caseId,
    targets,
  }: Pick<Correspondence, 'flagId' | 'caseId' | 'targets'> & { token: string },
): Correspondence {
  const freshId = async () => (await context.aFlag()).id;
  const send: Correspondence['send'] = (path, json) => context.follow({ flagId, token }, path, json);
  return {
    flagId,
    caseId,
    targets,
    send,
    async ask(changes = {}) {
      const question = { id: await freshId(), flagId, text: QUESTION, ...changes };
      const asked = await context.review(`/cases/${caseId}/questions`, { json: question });
      return { ...asked, questionId: String(question.id) };
    },
    reply: async (inReplyTo) => send('/messages', { id: await freshId(), inReplyTo, text: REPLY }),
    async status() {
      const status = await context.readStatus(flagId, token);
      expectGranted(status);
      return status;
    },
    async case() {
      const found = await context.review(`/cases/${caseId}`);
      expectGranted(found);
      return found;
    },
  };
}
