import type { Forwarded } from '../outbound.ts';
import { cut } from '../measure-text.ts';
import { shield } from '../shield.ts';
import type { Target } from '@report-this/protocol';
import type { Code } from '../reason-map.ts';

/** What XARF calls an incident, with the members that its type asks for. */
export interface Incident {
  readonly category: 'content' | 'copyright' | 'messaging';
  readonly type: string;
  readonly members: Readonly<Record<string, unknown>>;
}

type Describe = (flag: Forwarded, target: Target, url: string) => Incident;

const content =
  (type: string, members: Readonly<Record<string, unknown>> = {}): Describe =>
  (_flag, _target, url) => ({ category: 'content', type, members: { url, ...members } });

const csam: Describe = (flag, target, url) => ({
  category: 'content',
  type: 'csam',
  members: {
    url,
    // nobody has graded it: the common ground of all jurisdictions is what a flag can claim
    classification: 'baseline',
    detection_method: 'user_report',
    ...hashesOf(flag, target),
  },
});

const copyright: Describe = (flag, _target, url) => ({
  category: 'copyright',
  type: 'copyright',
  members: {
    infringing_url: url,
    ...(flag.claim.rights && {
      work_title: cut(shield(flag.claim.rights.work, flag.reporter), { codePoints: 500 }),
    }),
  },
});

const csem = content('csem', { exploitation_type: 'grooming', detection_method: 'user_report' });
const leak = content('exposed_data', { data_types: ['personal_information'], exposure_method: 'other' });
const fraud = content('fraud', { fraud_type: 'other' });
const spam: Describe = (_flag, { kind }) => ({
  category: 'messaging',
  type: 'spam',
  members: { protocol: kind === 'message' ? 'chat' : 'social_media' },
});

/** The reasons that XARF has a type for. It is for abuse of networks and hosts: most of what people flag has none. */
const KINDS: Readonly<Partial<Record<Code, Describe>>> = {
  'child.csam': csam,
  'child.csam_synthetic': csam,
  'child.grooming': csem,
  'fraud.phishing': content('phishing'),
  'fraud.inauthentic_listing': content('fraud', { fraud_type: 'shopping' }),
  'fraud.pyramid_scheme': content('fraud', { fraud_type: 'investment' }),
  'fraud.other': fraud,
  'fraud.impersonation': fraud,
  'privacy.doxxing': leak,
  'ip.copyright': copyright,
  'terms.spam': spam,
  'terms.flooding': spam,
};

/** What XARF calls a flag about a target; undefined where it has no type. */
export function incidentOf(flag: Forwarded, target: Target, url: string): Incident | undefined {
  const { reason } = flag.claim;
  return Object.hasOwn(KINDS, reason) ? KINDS[reason as Code]?.(flag, target, url) : undefined;
}

/** Hashes of the media, which is all that may travel of them. */
function hashesOf({ evidence = [] }: Forwarded, { media = [] }: Target) {
  const given = evidence.filter((item) => item.type === 'hash');
  const hashOf = (algorithm: 'sha256' | 'md5', digits: number) =>
    media.find((file) => file[algorithm])?.[algorithm] ??
    given.find((hash) => hash.algorithm === algorithm && hash.value.length === digits)?.value;
  const [sha256, md5] = [hashOf('sha256', 64), hashOf('md5', 32)];
  return sha256 || md5 ? { hash_values: { ...(sha256 && { sha256 }), ...(md5 && { md5 }) } } : {};
}
