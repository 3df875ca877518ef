import type { Basis, Extension, Offer, Priority, Trait } from '@report-this/protocol';
import { TARGET_KINDS } from '@report-this/protocol';
import { type GroupCode, GROUPS } from './groups.ts';
import type { Labels, Words } from './labels/labels.ts';
import { LABELS } from './labels/all.ts';

/** A reason of a receiver's own (SPEC §5.2). */
export interface VendorReason {
  /** `x-`, the vendor's name, a dot and the reason's name. */
  readonly code: `x-${string}.${string}`;
  /** The group it is listed in. */
  readonly group: GroupCode;
  readonly bases: readonly Exclude<Basis, 'unsure'>[];
  readonly priority: Priority;
  readonly traits: readonly Trait[];
  /** Its words in each language of the offer. */
  readonly words: Readonly<Record<string, Words>>;
}

/** What a receiver offers. Every member has a default. */
export interface OfferConfig {
  /** Who takes the flags. @default { name: 'Report This' } */
  readonly service: Offer['service'];
  /** The languages of the offer; the first is for those who read none of them. @default the 24 official languages of the EU, Norwegian, Icelandic, Ukrainian, Turkish, Arabic, Hebrew, Persian, Urdu */
  readonly labels: Readonly<Record<string, Labels>>;
  /** The groups, in the order shown; a group left out takes its reasons with it. @default all twelve */
  readonly groups: readonly GroupCode[];
  /** Reasons of this receiver's own. @default none */
  readonly vendorReasons: readonly VendorReason[];
  /** The kinds of target that can be flagged. @default every kind of the protocol */
  readonly targetKinds: readonly string[];
  /**
   * The roles a reporter can have; `anonymous` always is one (SPEC §3.3.3). Offer `account` only when something behind
   * this receiver checks assertions: the receiver itself does not. @default anonymous, reachable, identified
   */
  readonly reporterRoles: readonly string[];
  /** The largest body, in bytes. @default 262144 */
  readonly maxBodyBytes: number;
  /** The most targets of one flag, 50 at most. @default 50 */
  readonly maxTargets: number;
  /** The house rules, so that a flag can name them. @default none */
  readonly policies: NonNullable<Offer['policies']>;
  /** Where to write (DSA Art. 11, 12, 22). @default nothing */
  readonly contacts: NonNullable<Offer['contacts']>;
  /** Days in which a decision can be challenged (DSA Art. 20(1): at least six months). @default 184 */
  readonly appealWindowDays: number;
  /** The extensions that are switched on beside `review`. @default follow-up, events */
  readonly extensions: readonly Exclude<Extension, 'review'>[];
  /** How long a client may keep the offer, in seconds. @default 300 */
  readonly maxAgeSeconds: number;
}

/** The offer of a receiver that was told nothing. */
export const OFFER_DEFAULTS: OfferConfig = {
  service: { name: 'Report This' },
  labels: LABELS,
  groups: Object.keys(GROUPS) as GroupCode[],
  vendorReasons: [],
  targetKinds: TARGET_KINDS,
  reporterRoles: ['anonymous', 'reachable', 'identified'],
  maxBodyBytes: 256 * 1024,
  maxTargets: 50,
  policies: [],
  contacts: {},
  appealWindowDays: 184,
  extensions: ['follow-up', 'events'],
  maxAgeSeconds: 300,
};
