import type { Context, Taken } from './context.ts';
import type { Exchange } from './exchange.ts';
import { expect, expectGranted, expectJson } from './expect.ts';
import { listOf, membersOf } from './offer-facts.ts';
import { type Changes, sampleTarget } from './sample-flag.ts';

const MOST_PAGES = 60;
const LARGEST_PAGE = 100;

type Members = Readonly<Record<string, unknown>>;

/** A case that one flag of the kit has opened. */
export interface OpenedCase {
  readonly taken: Taken;
  readonly targets: readonly Members[];
  readonly caseId: string;
}

/** Flags a target that nobody has flagged before, `changes.targets` or one of its own, and finds the case that this opens. */
export async function aCase(
  context: Context,
  changes: Changes = {},
  options = { search: true },
): Promise<OpenedCase> {
  const targets = (changes.targets as readonly Members[] | undefined) ?? (await ownTargets(context));
  const taken = await context.take(await context.aFlag({ ...changes, targets }));
  if (!options.search) return { taken, targets, caseId: '' };
  const { found, page } = await findCase(context, targets);
  const caseId = found[0]?.id;
  expect(typeof caseId === 'string', 'Expected the flag in a case of the queue, found none.', page);
  return { taken, targets, caseId };
}

/** The targets of a flag: one that nobody has flagged before. */
export async function ownTargets(context: Context, changes: Changes = {}): Promise<readonly Members[]> {
  const { id } = await context.aFlag();
  return [sampleTarget(await context.offer(), { ref: { type: 'item', id }, ...changes })];
}

/** The cases in the queue on these targets, and the last page that was looked at. */
export async function findCase(
  context: Context,
  targets: readonly Members[],
): Promise<{ found: Members[]; page: Exchange }> {
  const wanted = membersOf(targets[0]?.ref).id;
  const { cases, pages } = await walkQueue(context);
  const found = cases.filter(({ target }) => membersOf(membersOf(target).ref).id === wanted);
  return { found, page: pages.at(-1)! };
}

/**
 * Reads the queue to its end. With something to do after each page, the pages are small, so that it happens in the middle.
 * Rejects with a `Finding` when the queue is too long for the kit, or walks in a circle.
 */
export async function walkQueue(
  context: Context,
  between?: (pageNumber: number) => Promise<void>,
): Promise<{ cases: Members[]; pages: Exchange[] }> {
  const length = between && (await walkQueue(context)).cases.length;
  const limit =
    length === undefined ? LARGEST_PAGE : Math.max(1, Math.min(LARGEST_PAGE, Math.floor(length / 4)));
  const cases: Members[] = [];
  const pages: Exchange[] = [];
  let after = '';
  do {
    expect(
      pages.length < MOST_PAGES,
      `The queue did not end within ${MOST_PAGES} pages; give the kit a store of its own.`,
      ...pages.slice(-1),
    );
    const page = await context.review(
      `/cases?limit=${limit}${after && `&after=${encodeURIComponent(after)}`}`,
    );
    expectGranted(page);
    pages.push(page);
    const { items, next } = membersOf(expectJson(page));
    cases.push(...listOf(items).map(membersOf));
    after = typeof next === 'string' ? next : '';
    await between?.(pages.length);
  } while (after !== '');
  return { cases, pages };
}

/** A decision that restricts, complete. */
export function aDecision(id: string): Members {
  return {
    id,
    outcome: 'restricted',
    measures: [{ kind: 'visibility.labelled' }],
    ground: {
      kind: 'terms',
      reference: 'Conformance 1',
      explanation: 'The conformance kit decides its own cases only.',
    },
    facts: 'The flag was sent by the conformance kit.',
    automation: { detection: false, decision: 'none' },
  };
}
