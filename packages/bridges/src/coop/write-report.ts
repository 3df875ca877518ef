import type { Instant, Reference, Target } from '@report-this/protocol';
import type { Forwarded, LeftOut } from '../outbound.ts';
import { wordsOf } from '../words.ts';

/** The API names no limit; this is the one of a flag's explanation with what is written around it. */
const REASON_LIMITS = { codePoints: 2100 } as const;

/** An item by the type that Coop's own settings give it. */
export interface CoopIdentifier {
  readonly id: string;
  readonly typeId: string;
}

/** An item with the fields that its type asks for. */
export interface CoopItem extends CoopIdentifier {
  readonly data: Readonly<Record<string, unknown>>;
}

/** The body of `POST /api/v1/report`. */
export interface CoopReport {
  readonly reporter: CoopIdentifier & { readonly kind: 'user' };
  readonly reportedAt: Instant;
  readonly reportedItem: CoopItem;
  readonly reportedForReason: {
    readonly policyId?: string;
    readonly reason?: string;
    readonly csam: boolean;
  };
  /** Further targets in the same container; `reportedItemsInThread` says that they are flagged too. */
  readonly reportedItemThread?: readonly CoopItem[];
  readonly reportedItemsInThread?: readonly CoopIdentifier[];
  readonly additionalItems?: readonly CoopItem[];
}

/** What the host knows of its own Coop. */
export interface CoopOptions {
  /** A pseudonym that tells nobody who flagged; one for all is well. Coop takes no report without a reporter. */
  readonly reporter: CoopIdentifier;
  /** When the flag was received: what Coop sorts by. */
  readonly reportedAt: Instant;
  /** The item type of a target and the fields to show; undefined for what has no item type. */
  readonly itemOf: (target: Target) => Omit<CoopItem, 'id'> | undefined;
  /** Coop's policy for each of the policies and reasons that a claim may name. @default none: reports name no policy */
  readonly policies?: Readonly<Record<string, string>>;
  /** The flag's reference here, which is written behind the words, so that both sides can name it. @default none */
  readonly reference?: Reference;
}

/** A report, or nothing where no target has an item type. */
export interface CoopOutbound {
  readonly report: CoopReport | undefined;
  readonly leftOut: readonly LeftOut<'noItemType'>[];
}

/** Writes a flag as one report to Coop: the first target is reported, the others are shown with it. */
export function toCoopReport(flag: Forwarded, options: CoopOptions): CoopOutbound {
  const leftOut: LeftOut<'noItemType'>[] = [];
  const items: { item: CoopItem; container: string | undefined }[] = [];
  for (const [index, target] of flag.targets.entries()) {
    const item = options.itemOf(target);
    if (item) items.push({ item: { ...item, id: idOf(target) }, container: target.ref?.container });
    else leftOut.push({ target: index, why: 'noItemType' });
  }
  const [first, ...others] = items;
  if (!first) return { report: undefined, leftOut };

  const isBeside = ({ container }: (typeof items)[number]) =>
    container !== undefined && container === first.container;
  const thread = others.filter(isBeside).map(({ item }) => item);
  const additional = others.filter((it) => !isBeside(it)).map(({ item }) => item);
  const report: CoopReport = {
    reporter: { kind: 'user', id: options.reporter.id, typeId: options.reporter.typeId },
    reportedAt: options.reportedAt,
    reportedItem: first.item,
    reportedForReason: reasonOf(flag, options),
    ...(thread.length > 0 && {
      reportedItemThread: thread,
      reportedItemsInThread: thread.map(({ id, typeId }) => ({ id, typeId })),
    }),
    ...(additional.length > 0 && { additionalItems: additional }),
  };
  return { report, leftOut };
}

function reasonOf(
  flag: Forwarded,
  { policies = {}, reference }: CoopOptions,
): CoopReport['reportedForReason'] {
  const { basis, reason, policyIds = [] } = flag.claim;
  const policyId = [...policyIds, reason].flatMap((id) =>
    Object.hasOwn(policies, id) ? [policies[id]] : [],
  )[0];
  const tags = basis === 'illegal' ? ['illegal', reason] : [reason];
  const words = wordsOf(flag, { tags, reference, limits: REASON_LIMITS });
  // `csam: true` bypasses the rules and goes to the queue for the authorities
  const csam = reason === 'child.csam' || reason === 'child.csam_synthetic';
  return { ...(policyId && { policyId }), reason: words, csam };
}

/** The host's own id of a target, else its address. */
const idOf = ({ ref, uri, url }: Target): string => ref?.id ?? uri ?? url ?? '';
