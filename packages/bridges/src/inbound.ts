import { FlagDraft, type Issue, type Locale, read, type Reporter } from '@report-this/protocol';

/** A report of another system as a flag to be, or what is wrong with it. */
export type Inbound = { ok: true; draft: FlagDraft } | { ok: false; issues: Issue[] };

/** What a report of another system does not say. */
export interface Arrival {
  /** Language of the receipt and of later messages. */
  readonly locale: Locale;
  /** Who flags, when the receiver has learnt it by other means. @default { role: 'anonymous' } */
  readonly reporter?: Reporter;
}

/** The extension in which a draft keeps what the other system called its reason. */
export const ORIGIN = 'report-this.origin';

/** What a draft keeps of where it came from. */
export interface Origin {
  readonly system: 'activitypub' | 'atproto' | 'matrix';
  /** The other system's own word for the reason. */
  readonly reason?: string | undefined;
  /** The other receiver's reference of the flag. */
  readonly reference?: string | undefined;
  /** The other system's id of the report. */
  readonly id?: string | undefined;
}

type Content = Pick<FlagDraft, 'targets' | 'claim'>;

/** Makes a draft of what a bridge has read. Members that are undefined are left out. */
export function arrive(content: Content, origin: Origin, { locale, reporter }: Arrival): Inbound {
  const draft: FlagDraft = {
    locale,
    ...content,
    reporter: reporter ?? { role: 'anonymous' },
    extensions: { [ORIGIN]: origin },
  };
  const result = read(FlagDraft, JSON.parse(JSON.stringify(draft)));
  return result.ok ? { ok: true, draft: result.value } : result;
}
