import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Check,
  checks,
  type Report,
  reportHtml,
  reportJson,
  reportMarkdown,
  reportOf,
  reportText,
  run,
  selectChecks,
  type Verdict,
} from '../src/index.ts';
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
    assert.deepEqual(report.failedClauses, ['3.1.1']);
    assert.deepEqual(report.summary, {
      conforms: false,
      kept: false,
      passed: 2,
      failed: 1,
      unjudged: 0,
      warned: 1,
    });
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

describe('what a run concludes', () => {
  const passing = (chosen: readonly Check[]): Verdict[] =>
    chosen.map((check) => ({ check, outcome: 'pass', evidence: [], durationMs: 1 }));
  const concluded = (chosen: readonly Check[], advertised: readonly string[] = []) =>
    reportOf(url, passing(chosen), { advertised });

  it('says of an extension alone that it is no answer', () => {
    const { conclusion, summary, notJudged } = concluded(checks('follow-up'));
    assert.match(
      conclusion,
      /^The checks of follow-up pass\. Whether this receiver conforms takes all of core\./,
    );
    assert.deepEqual([summary.kept, summary.conforms, notJudged], [true, false, ['mail']]);
  });

  it('names all that was judged, and what was judged in part', () => {
    const { conclusion, summary } = concluded(
      [...checks('core'), ...checks('review'), ...checks('events').slice(1)],
      ['review', 'events'],
    );
    assert.equal(conclusion, 'This receiver conforms to core, review. Judged in part: events.');
    assert.equal(summary.conforms, true);
  });

  it('takes the MUSTs of the core for the core', () => {
    const musts = checks('core').filter(({ level }) => level === 'MUST');
    assert.equal(concluded(musts).conclusion, 'This receiver conforms to core.');
    assert.equal(concluded(musts.slice(1)).summary.conforms, false);
  });

  it('says what is not judged of a receiver that fails, too', () => {
    const [first, ...rest] = passing(checks('core'));
    const { conclusion } = reportOf(url, [{ ...first!, outcome: 'fail' }, ...rest], {
      advertised: ['review'],
    });
    assert.match(conclusion, /^This receiver does not conform\. It fails 3\.1\.1\. Not judged: review \(/);
  });
});

// what a receiver may send to whoever reads a report about it
const hostile = '</pre><script>alert(1)</script> & `````` | "\'';
const shown = verdicts.map((verdict) => ({
  ...verdict,
  ...(verdict.finding && { finding: `${verdict.finding} ${hostile}` }),
  evidence: verdict.evidence.map((exchange) => ({
    ...exchange,
    response: { ...exchange.response, text: `${exchange.response.text}\n${hostile}` },
  })),
}));
const judgedAt = new Date('2026-11-21T12:00:00Z');

describe('the Markdown report', () => {
  const markdown = reportMarkdown(url, shown, { judgedAt });

  it('concludes, and says when', () => {
    assert.match(
      markdown,
      /^\*\*This receiver does not conform\. It fails 3\.1\.1\.\*\* 2 passed, 1 failed, 1 warned\.$/m,
    );
    assert.match(markdown, /^- Judged at: 2026-11-21T12:00:00.000Z$/m);
  });

  it('shows request and response of everything that is no pass', () => {
    assert.match(markdown, /^### FAIL 3\.1\.1 `offer\.form`$/m);
    assert.match(markdown, /^### warn 3\.1\.5 `offer\.etag`$/m);
    assert.match(markdown, /^GET https:\/\/memory\.example\/report-this$/m);
    assert.match(markdown, /^\{"specversions"/m);
    assert.doesNotMatch(markdown, /let-me-in/);
  });

  it('has a row for every check', () => {
    for (const { check } of shown)
      assert.match(markdown, new RegExp(`^\\| \\w+ \\| ${check.clause} \\| .*${check.id}`, 'm'));
  });

  it('lets no text of a receiver out of its block, or mean anything outside one', () => {
    const fences = [...markdown.matchAll(/^(`{3,})/gm)].map(([, fence]) => fence);
    assert.ok(fences.includes('```````'), 'a fence longer than any in the text');
    assert.match(markdown, /^> .*\\<script\\>/m);
  });
});

describe('the HTML report', () => {
  const page = reportHtml(url, shown, { judgedAt });

  it('shows request and response of everything that is no pass', () => {
    assert.equal([...page.matchAll(/<article /g)].length, 2);
    assert.match(page, /<pre>GET https:\/\/memory\.example\/report-this\nx-gate: \(given\)<\/pre>/);
    assert.match(page, /<pre>200\n[^<]*&#34;specversions&#34;/);
    assert.doesNotMatch(page, /let-me-in/);
  });

  it('needs nothing else and runs nothing, whatever a receiver sent', () => {
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|\bsrc=|@import|url\(|\bon[a-z]+=/i);
    assert.match(page, /&#60;script&#62;alert\(1\)&#60;\/script&#62; &#38;/);
    assert.match(
      page,
      /http-equiv="Content-Security-Policy"\s+content="default-src 'none'; style-src 'unsafe-inline'"/,
    );
  });

  it('has a row for every check, and a link from what is no pass to what was seen', () => {
    assert.equal([...page.matchAll(/<td>\s*<span class="badge/g)].length, shown.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g))
      assert.ok(page.includes(`<article id="${id}"`), id);
    assert.equal([...page.matchAll(/href="#/g)].length, 2);
  });

  it('says so when all is kept', () => {
    const [passed] = verdicts;
    assert.match(reportHtml(url, [passed!]), /Every clause that was judged is kept\./);
    assert.doesNotMatch(reportHtml(url, [passed!]), /<article/);
  });
});
