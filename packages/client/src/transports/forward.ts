import { type Flag, type FlagDraft, type Issue, SPECVERSION } from '@report-this/protocol';
import { flagSchema, readBy } from '@report-this/protocol/json-schema';
import { InvalidDraftError } from '../errors.ts';
import type { SubmitFlagOptions } from '../operations/submit-flag.ts';
import { DEFAULTS } from '../options.ts';
import { instantOf, uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';
import type { Forwarded, ForwardedReport } from './forwarded.ts';
import type { SenderOptions } from './sender-options.ts';
import { openWay, type Question, type Way } from './way.ts';
import { isAboutReason, WHY, type Why } from './why.ts';

/** One report, ready to be sent, and what to make of the answer. */
export interface Filing {
  readonly targets: readonly number[];
  readonly question: Question;
}

/** A flag in another system's terms. */
export interface Filings {
  readonly filings: readonly Filing[];
  readonly leftOut: readonly { readonly target: number; readonly why: Why }[];
}

/** How one system takes flags. */
export interface System {
  readonly address: URL;
  /** Writes a flag for the system, and looks up what that takes. */
  write(flag: Flag, way: Way): Promise<Filings>;
  /** Files one report, and tells the id that the system gives it. */
  file(question: Question, way: Way): Promise<string | undefined>;
}

/** How many flags a sender remembers, to go on where it stopped. */
const MAX_REMEMBERED = 50;

/** Makes the way of flags into a system: writes, files report by report, and remembers what was taken. */
export function forwarder(system: System, options: SenderOptions) {
  const remembered = new Map<string, Map<string, string | undefined>>();

  return async (draft: FlagDraft, submitting: SubmitFlagOptions = {}): Promise<Forwarded> => {
    const { signal } = submitting;
    signal?.throwIfAborted();
    const flag = flagOf(draft, options, submitting);
    const way = openWay(system.address, options, { signal, flagId: flag.id });
    const { filings, leftOut } = await system.write(flag, way);
    if (!filings.length) {
      throw invalid(
        flag,
        `Nothing was reported: ${system.address.host} can take none of the targets.`,
        leftOut.map(({ target, why }) => ({
          pointer: isAboutReason(why) ? '/claim/reason' : `/targets/${target}`,
          code: why,
          detail: WHY[why],
        })),
      );
    }

    const taken = remembered.get(flag.id) ?? new Map<string, string | undefined>();
    const reports: ForwardedReport[] = [];
    let isRepeat = true;
    for (const { targets, question } of filings) {
      // known by its content: another flag under the same id is another report
      const content = JSON.stringify(question);
      if (!taken.has(content)) {
        taken.set(content, await system.file(question, way));
        remember(flag.id, taken);
        isRepeat = false;
      }
      const id = taken.get(content);
      reports.push({ targets, ...(id !== undefined && { id }) });
    }
    return { status: 'forwarded', flagId: flag.id, to: system.address.host, reports, leftOut, isRepeat };
  };

  function remember(flagId: string, taken: Map<string, string | undefined>): void {
    remembered.delete(flagId);
    remembered.set(flagId, taken);
    const [oldest] = remembered.keys();
    if (remembered.size > MAX_REMEMBERED) remembered.delete(oldest!);
  }
}

/** Names, dates and checks what is to be forwarded. */
function flagOf(
  draft: FlagDraft,
  { clock = DEFAULTS.clock, randomBytes = DEFAULTS.randomBytes }: SenderOptions,
  { id = uuidV7(clock.now(), randomBytes(16)), createdAt }: SubmitFlagOptions,
): Flag {
  const flag: Flag = {
    ...draft,
    specversion: SPECVERSION,
    id,
    createdAt: createdAt ?? instantOf(id, clock.now()),
  };
  return validDraft(readBy(flagSchema, flag), 'The flag', id);
}

function invalid({ id }: Flag, message: string, issues: readonly Issue[]): InvalidDraftError {
  return new InvalidDraftError(message, issues, { retryable: false, flagId: id });
}
