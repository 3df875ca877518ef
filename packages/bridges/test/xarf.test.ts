import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REASONS } from '@report-this/protocol/reasons';
import { ORGANISATION, toXarf } from './every-system.ts';
import { aFlag, ANA, anyFlag, REFERENCE } from './flags.ts';
import { judge, XARF_TYPES } from './xarf-rules.ts';

const SHOP = {
  kind: 'comment',
  url: 'https://münchen.example:8443/p/7#c42',
  contentDate: '2026-11-20T08:00:00Z',
};
const reportOn = (claim: object, target: object = {}, rest: object = {}) =>
  toXarf(aFlag(claim, [{ ...SHOP, ...target }], rest)).reports[0]?.report;

describe('the rules of XARF in these tests', () => {
  it('refuse what breaks any one of them', () => {
    const csam = reportOn(
      { reason: 'child.csam' },
      { media: [{ type: 'image/png', sha256: 'a'.repeat(64) }] },
    )!;
    const spam = reportOn({ reason: 'terms.spam' })!;
    for (const [report, broken] of [
      [csam, { xarf_version: '3.0.0' }],
      [csam, { report_id: 'report-1' }],
      [csam, { timestamp: 'yesterday' }],
      [csam, { reporter: { ...ORGANISATION, name: 'Ana' } }],
      [csam, { sender: { ...ORGANISATION, domain: 'not a domain' } }],
      [csam, { reporter: { ...ORGANISATION, contact: 'nobody' } }],
      [csam, { sender: { ...ORGANISATION, org: 'x'.repeat(201) } }],
      [csam, { source_identifier: undefined }],
      [csam, { category: 'vulnerability' }],
      [csam, { type: 'gossip' }],
      [csam, { evidence: [{ content_type: 'text/plain' }] }],
      [csam, { evidence: [{ content_type: 'text/plain', payload: 'not base64!' }] }],
      [csam, { evidence: [{ content_type: 'text/plain', payload: 'YQ==', secret: 1 }] }],
      [csam, { evidence: Array.from({ length: 51 }, () => ({ content_type: 'a/b', payload: 'YQ==' })) }],
      [csam, { description: 'x'.repeat(1001) }],
      [csam, { _internal: {} }],
      [csam, { url: 'https://münchen.example/' }],
      [csam, { classification: 'C1' }],
      [csam, { detection_method: undefined }],
      [csam, { hash_values: { md5: 'a'.repeat(31) } }],
      [spam, { protocol: 'pigeon' }],
      [spam, { protocol: 'smtp' }],
      [reportOn({ reason: 'child.grooming' })!, { exploitation_type: 'other' }],
      [reportOn({ reason: 'fraud.other' })!, { fraud_type: 'unheard of' }],
      [reportOn({ reason: 'privacy.doxxing' })!, { data_types: [] }],
      [reportOn({ reason: 'ip.copyright' })!, { work_title: 'x'.repeat(501) }],
      [reportOn({ reason: 'fraud.phishing' })!, { url: undefined }],
    ] as const) {
      assert.deepEqual(judge(report), []);
      const document = JSON.parse(JSON.stringify({ ...report, ...broken })) as object;
      assert.notDeepEqual(judge(document), [], JSON.stringify(broken));
    }
  });
});

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
          url: 'https://xn--mnchen-3ya.example:8443/p/7#c42',
          description: `It asks for a password.\nref ${REFERENCE}`,
        },
      },
    ]);
  });

  it('has what its type asks for, with every reason that XARF has a type for', () => {
    const seen = new Set<string>();
    for (const { code } of REASONS) {
      const report = reportOn({ reason: code });
      if (!report) continue;
      assert.deepEqual(judge(report), [], code);
      seen.add(`${report.category}/${report.type}`);
    }
    assert.deepEqual([...seen].sort(), [...XARF_TYPES].sort());
  });

  it('is always what XARF takes, over 10 000 flags', () => {
    let taken = 0;
    const url = fc.oneof(
      fc.constant(SHOP.url),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    );
    const reason = fc.constantFrom(
      ...REASONS.map(({ code }) => code).filter((code) => reportOn({ reason: code })),
    );
    fc.assert(
      fc.property(anyFlag, url, reason, (flag, address, code) => {
        const targets = flag.targets.map((target) => ({ ...target, url: address }));
        for (const { report } of toXarf({ ...flag, targets, claim: { ...flag.claim, reason: code } })
          .reports) {
          taken += 1;
          assert.deepEqual(judge(JSON.parse(JSON.stringify(report)) as object), [], JSON.stringify(report));
        }
      }),
      { numRuns: 10_000 },
    );
    assert.ok(taken > 10_000, `${taken} reports`);
  });

  it('names the page by a URI, whatever a browser would take', () => {
    const address = 'https://münchen.example/straße?q=a|b c^{d}#`é';
    const report = reportOn({ reason: 'fraud.phishing' }, { url: address });
    assert.equal(report?.url, 'https://xn--mnchen-3ya.example/stra%C3%9Fe?q=a%7Cb%20c%5E%7Bd%7D#%60%C3%A9');
    assert.deepEqual(judge(report), []);
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
