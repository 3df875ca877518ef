import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, type Report, reportJson, reportText, run, selectChecks } from '../src/index.ts';
import { memoryReceiver } from './memory-receiver.test-helper.ts';
import { answers, header, isOffer, json } from './sabotage.test-helper.ts';

const url = 'https://memory.example/report-this';
const broken = answers(
  isOffer,
  json((offer) => delete offer.service),
)(answers(isOffer, header('etag', undefined))(memoryReceiver(url).fetch, url), url);
const verdicts = await run({
  receiver: url,
  fetch: broken,
  headers: { 'X-Gate': 'let-me-in' },
  checks: selectChecks(checks('core'), ['offer.answer', 'offer.form', 'offer.etag', 'receipt.created']),
});

describe('the JSON report', () => {
  const report = JSON.parse(reportJson(url, verdicts)) as Report;

  it('says how each check came out, under the same id whatever the outcome', () => {
    assert.deepEqual(
      report.verdicts.map(({ id, outcome }) => [id, outcome]),
      [
        ['offer.answer', 'pass'],
        ['offer.form', 'fail'],
        ['offer.etag', 'warn'],
        ['receipt.created', 'pass'],
      ],
    );
    assert.deepEqual(report.summary, { conforms: false, passed: 2, failed: 1, warned: 1 });
  });

  it('shows what went over the wire when a check does not pass', () => {
    const [, form] = report.verdicts;
    assert.equal(form?.clause, '3.1.1');
    assert.match(form.finding ?? '', /\/service/);
    const [shown] = form.evidence ?? [];
    assert.equal(shown?.request.url, url);
    assert.equal(shown.response.status, 200);
    assert.match(shown.response.body, /"specversions"/);
  });

  it("names the operator's headers and keeps their values to itself", () => {
    assert.deepEqual(report.verdicts[1]?.evidence?.[0]?.request.headers, { 'x-gate': '(given)' });
    assert.doesNotMatch(JSON.stringify(report), /let-me-in/);
  });
});

describe('the text report', () => {
  it('names the clause that is not kept and concludes', () => {
    const text = reportText(url, verdicts);
    assert.match(text, /^FAIL {2}3\.1\.1 {2}offer\.form/m);
    assert.match(text, /^warn {2}3\.1\.5 {2}offer\.etag/m);
    assert.match(text, /2 passed, 1 failed, 1 warned\. This receiver does not conform\. It fails 3\.1\.1\./);
  });

  it('passes no control characters from a receiver to the terminal', () => {
    const [passed] = verdicts;
    const text = reportText(url, [{ ...passed!, outcome: 'fail', finding: 'Got \u001b[2Jnothing.' }]);
    assert.ok(!text.includes('\u001b'));
  });
});
