import type { Flag } from '@report-this/protocol';
import { toFlagActivities } from '@report-this/bridges/activitypub';
import { toCreateReports } from '@report-this/bridges/atproto';
import { toCoopReport } from '@report-this/bridges/coop';
import { toMastodonReports } from '@report-this/bridges/mastodon';
import { toComplaints, toMatrixReports } from '@report-this/bridges/matrix';
import { toXarfReports } from '@report-this/bridges/xarf';
import { REFERENCE } from './flags.ts';

const reference = REFERENCE;
export const SERVICE = {
  actor: 'https://flags.example.org/actor',
  id: 'https://flags.example.org/flags/1',
  to: 'https://social.example/inbox',
};
export const ORGANISATION = { org: 'Example Shop', contact: 'abuse@shop.example', domain: 'shop.example' };

export const toMastodon = (flag: Flag) =>
  toMastodonReports(flag, {
    accountIdOf: ({ uri, id }) => uri ?? id,
    statusIdOf: ({ uri, url }) => uri ?? url,
    rules: { p1: '7' },
    reference,
  });

export const toCoop = (flag: Flag) =>
  toCoopReport(flag, {
    reporter: { id: 'reporter-1', typeId: 'user' },
    reportedAt: '2026-11-21T10:00:00Z',
    itemOf: ({ kind }) => (kind === 'other' ? undefined : { typeId: kind, data: {} }),
    policies: { p2: 'policy-2' },
    reference,
  });

export const toXarf = (flag: Flag) =>
  toXarfReports(flag, {
    organisation: ORGANISATION,
    reportIdOf: (index) => flag.id.slice(0, -1) + String(index),
    reference,
  });

/** Every way out of this package that carries a flag: its reports, and the targets that each report and each refusal names. */
export const SYSTEMS: Record<string, (flag: Flag) => { reports: unknown[]; targets: number[] }> = {
  atproto: (flag) =>
    told(toCreateReports(flag, { labeler: { isModerationAuthority: true }, tool: 'example/1.0', reference })),
  activitypub: (flag) => told(toFlagActivities(flag, { ...SERVICE, reference })),
  'activitypub, one each': (flag) => told(toFlagActivities(flag, { ...SERVICE, isOneEach: true, reference })),
  mastodon: (flag) => told(toMastodon(flag)),
  matrix: (flag) => told(toMatrixReports(flag, { reference })),
  'matrix complaints': (flag) => told(toComplaints(flag, { reference })),
  coop: (flag) => {
    const { report, leftOut } = toCoop(flag);
    const out = leftOut.map(({ target }) => target);
    const rest = flag.targets.map((_, index) => index).filter((index) => !out.includes(index));
    return { reports: report ? [report] : [], targets: [...out, ...rest] };
  },
  xarf: (flag) => told(toXarf(flag)),
};

function told(outbound: {
  reports: readonly { targets: readonly number[]; report: unknown }[];
  leftOut: readonly { target: number }[];
}) {
  return {
    reports: outbound.reports.map(({ report }) => report),
    targets: [
      ...outbound.reports.flatMap(({ targets }) => targets),
      ...outbound.leftOut.map(({ target }) => target),
    ],
  };
}
