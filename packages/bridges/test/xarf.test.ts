import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REASONS } from '@report-this/protocol/reasons';
import { ORGANISATION, toXarf } from './every-system.ts';
import { aFlag, ANA, anyFlag, REFERENCE } from './flags.ts';

const SHOP = {
  kind: 'comment',
  url: 'https://münchen.example:8443/p/7#c42',
  contentDate: '2026-11-20T08:00:00Z',
};
const reportOn = (claim: object, target: object = {}, rest: object = {}) =>
  toXarf(aFlag(claim, [{ ...SHOP, ...target }], rest)).reports[0]?.report;

/** What XARF v4 asks of the types that a flag can have, beside the core. */
const REQUIRED: Record<string, string[]> = {
  'content/csam': ['url', 'classification', 'detection_method'],
  'content/csem': ['url', 'exploitation_type', 'detection_method'],
  'content/phishing': ['url'],
  'content/fraud': ['url', 'fraud_type'],
  'content/exposed_data': ['url', 'data_types', 'exposure_method'],
  'copyright/copyright': ['infringing_url'],
  'messaging/spam': ['protocol'],
};

describe('a flag to XARF', () => {
  it('is a report by the platform on the host of the target', () => {
    const flag = aFlag({ reason: 'fraud.phishing', explanation: 'It asks for a password.' }, [SHOP]);
    assert.deepEqual(toXarf(flag).reports, [
      {
        targets: [0],
        report: {
          xarf_version: '4.0.0',
          report_id: '0192f3a1-7c4e-7b21-9d40-0000000000a0',
          timestamp: '2026-11-20T08:00:00Z',
          reporter: ORGANISATION,
          sender: ORGANISATION,
          source_identifier: 'xn--mnchen-3ya.example',
          category: 'content',
          type: 'phishing',
          evidence_source: 'user_report',
          url: SHOP.url,
          description: `It asks for a password.\nref ${REFERENCE}`,
        },
      },
    ]);
  });

  it('has what its type asks for', () => {
    const seen = new Set<string>();
    for (const { code } of REASONS) {
      const report = reportOn({ reason: code });
      if (!report) continue;
      const type = `${report.category}/${report.type}`;
      seen.add(type);
      for (const member of REQUIRED[type] ?? assert.fail(type))
        assert.ok(report[member], `${type} ${member}`);
    }
    assert.deepEqual([...seen].sort(), Object.keys(REQUIRED).sort());
  });

  it('keeps to the form of the core', () => {
    fc.assert(
      fc.property(anyFlag, (flag) => {
        for (const { report } of toXarf(flag).reports) {
          assert.match(report.report_id, /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
          assert.ok(!Number.isNaN(Date.parse(report.timestamp)));
          assert.notEqual(report.source_identifier, '');
          assert.ok([...(report.description ?? '')].length <= 1000);
          assert.ok((report.evidence?.length ?? 0) <= 50);
        }
      }),
    );
  });

  it('names media by their hashes only', () => {
    const sha256 = 'a'.repeat(64);
    const evidence = [
      { type: 'hash', algorithm: 'md5', value: 'b'.repeat(64) },
      { type: 'hash', algorithm: 'md5', value: 'c'.repeat(32) },
      { type: 'link', url: 'https://archive.example/copy' },
      { type: 'note', description: 'Where I found it' },
    ];
    const report = reportOn(
      { reason: 'child.csam' },
      { media: [{ type: 'image/png', sha256 }] },
      { evidence },
    );
    assert.deepEqual(report?.hash_values, { sha256, md5: 'c'.repeat(32) });
    assert.equal(report?.evidence, undefined);
  });

  it('carries notes and links as text', () => {
    const evidence = [
      { type: 'note', description: `Zoë saw it too, says ${ANA.name}` },
      { type: 'link', url: 'https://archive.example/1', description: 'Saved' },
    ];
    const report = reportOn({ reason: 'fraud.other' }, {}, { evidence });
    assert.deepEqual(
      report?.evidence?.map(({ content_type, description, payload }) => [
        content_type,
        description,
        Buffer.from(payload, 'base64').toString('utf8'),
      ]),
      [
        ['text/plain', undefined, 'Zoë saw it too, says [reporter]'],
        ['text/uri-list', 'Saved', 'https://archive.example/1\r\n'],
      ],
    );
  });

  it('names the work of a rights holder', () => {
    const rights = { capacity: 'rightsHolder', work: 'é'.repeat(1000) };
    const report = reportOn({ reason: 'ip.copyright', rights });
    assert.equal((report?.work_title as string).length, 500);
  });

  it('says how a message came', () => {
    assert.equal(reportOn({ reason: 'terms.spam' }, { kind: 'message' })?.protocol, 'chat');
    assert.equal(reportOn({ reason: 'terms.spam' })?.protocol, 'social_media');
  });

  it('leaves out what has no type or no host', () => {
    const { leftOut } = toXarf(
      aFlag({ reason: 'terms.nudity' }, [SHOP, { kind: 'other', uri: 'matrix:u/a:b' }]),
    );
    assert.deepEqual(leftOut, [
      { target: 0, why: 'noType' },
      { target: 1, why: 'noUrl' },
    ]);
  });
});
