import type { Instant, Reference, Uuid } from '@report-this/protocol';
import { type Forwarded, type Outbound, outboundOf } from '../outbound.ts';
import { wordsOf } from '../words.ts';
import { evidenceOf, type XarfEvidence } from './evidence.ts';
import { incidentOf } from './kinds.ts';

/** The limit of `description`; JSON Schema counts code points. */
export const DESCRIPTION_LIMITS = { codePoints: 1000 } as const;

/** An organisation that reports: never a person. */
export interface Organisation {
  /** At most 200 characters. */
  readonly org: string;
  /** An e-mail address. */
  readonly contact: string;
  readonly domain: string;
}

/** A report by XARF v4: the core, and the members that the type asks for. */
export interface XarfReport {
  readonly xarf_version: '4.0.0';
  readonly report_id: Uuid;
  readonly timestamp: Instant;
  readonly reporter: Organisation;
  readonly sender: Organisation;
  readonly source_identifier: string;
  readonly category: 'content' | 'copyright' | 'messaging';
  readonly type: string;
  readonly evidence_source: 'user_report';
  readonly description?: string;
  readonly evidence?: readonly XarfEvidence[];
  readonly [member: string]: unknown;
}

/** Why a target did not become a report. */
export type NotReported = 'noType' | 'noUrl';

/** How to write the reports. */
export interface XarfOptions {
  /** The platform, as reporter and sender. */
  readonly organisation: Organisation;
  /** A UUID for the report on a target; the flag's own id serves where there is one target. */
  readonly reportIdOf: (target: number) => Uuid;
  /** The flag's reference here, which is written behind the words, so that both sides can name it. @default none */
  readonly reference?: Reference;
}

/** Writes a flag as XARF reports, one per target, to the abuse desk of its host. Who flagged is not in them. */
export function toXarfReports(
  flag: Forwarded,
  { organisation, reportIdOf, reference }: XarfOptions,
): Outbound<XarfReport, NotReported> {
  const description = wordsOf(flag, { tags: [], reference, limits: DESCRIPTION_LIMITS });
  const evidence = evidenceOf(flag);

  return outboundOf(
    flag.targets.map((target, index) => {
      const url = uriOf(target.url ?? (/^https?:/i.test(target.uri ?? '') ? target.uri : undefined));
      if (!url) return { why: 'noUrl' };
      const incident = incidentOf(flag, target, url);
      if (!incident) return { why: 'noType' };
      const report: XarfReport = {
        xarf_version: '4.0.0',
        report_id: reportIdOf(index),
        timestamp: target.contentDate ?? flag.createdAt,
        reporter: organisation,
        sender: organisation,
        source_identifier: new URL(url).hostname,
        category: incident.category,
        type: incident.type,
        evidence_source: 'user_report',
        ...incident.members,
        ...(description && { description }),
        ...(evidence.length > 0 && { evidence }),
      };
      return { report };
    }),
  );
}

/** Writes an address in ASCII: what XARF asks for is a URI (RFC 3986), which browsers are more lenient than. */
function uriOf(address = ''): string | undefined {
  try {
    // no URL.canParse: in Node 20 it refuses addresses with `ü`, once it was asked a few thousand times
    return new URL(address).href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent);
  } catch {
    return undefined;
  }
}
