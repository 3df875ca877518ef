import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formPageOf, renderReportThis } from '@report-this/element/ssr';

describe('renderReportThis', () => {
  it('writes a link where there is a page to lead to', () => {
    assert.equal(
      renderReportThis({ label: 'Report', kind: 'comment', ref: '42', href: '/report?id=42' }),
      '<report-this kind="comment" ref="42"><a href="/report?id=42">Report</a></report-this>',
    );
  });

  it('writes a button where there is none', () => {
    assert.equal(
      renderReportThis({ label: 'Melden', lang: 'nl' }),
      '<report-this lang="nl"><button type="button" aria-haspopup="dialog">Melden</button></report-this>',
    );
  });

  it('writes every attribute that is given, and an empty one too', () => {
    const said = { kind: 'k', ref: '0', url: '/u', author: '@a', excerpt: '', receiver: '/r', lang: 'en' };
    assert.match(
      renderReportThis({ label: 'L', ...said }),
      /^<report-this kind="k" ref="0" url="\/u" author="@a" excerpt="" receiver="\/r" lang="en">/,
    );
  });

  it('lets no value out of its place', () => {
    const hostile = `"><img src=x onerror=alert(1)>'&amp;`;
    const said = { kind: hostile, ref: hostile, url: hostile, author: hostile, excerpt: hostile };
    const html = renderReportThis({
      label: hostile,
      href: `/?${hostile}`,
      receiver: hostile,
      lang: hostile,
      ...said,
    });
    assert.deepEqual(html.match(/<[^>]*?(?=[\s>])/g), ['<report-this', '<a', '</a', '</report-this']);
    assert.equal(html.split('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;amp;').length, 10);
  });

  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
  ]) {
    it(`refuses to lead to ${JSON.stringify(href)}`, () => {
      assert.throws(() => renderReportThis({ label: 'Report', href }), TypeError);
    });
  }

  it('needs no document', () => {
    assert.equal(typeof document, 'undefined');
    assert.ok(renderReportThis({ label: 'Report', href: 'https://flags.example.org/form?a=1&b=2' }));
  });
});

describe('formPageOf', () => {
  it('writes what is reported into the address of the form page', () => {
    const report = { kind: 'comment', ref: 'a&b', url: 'https://shop.example/?p=7#c42', lang: 'nl' };
    const href = formPageOf({ receiver: 'https://shop.example/report-this/', ...report });
    const { origin, pathname, searchParams } = new URL(href);
    assert.equal(origin + pathname, 'https://shop.example/report-this/report');
    assert.deepEqual(Object.fromEntries(searchParams), report);
    assert.match(
      renderReportThis({ label: 'Report', ...report, href }),
      /<a href="https:[^"]*&amp;lang=nl">/,
    );
  });

  it('says nothing of what is not given', () => {
    assert.equal(formPageOf({ receiver: '/r', ref: '7', author: undefined }), '/r/report?ref=7');
  });
});
