import assert from 'node:assert/strict';
import { it } from 'node:test';

it('importing any entry on a server does nothing and fails nowhere', async () => {
  assert.equal('document' in globalThis, false);
  const entries = ['index', 'define', 'feed', 'status', 'ssr'];
  await Promise.all(entries.map((entry) => import(`../src/${entry}.ts`)));
  assert.equal('document' in globalThis, false);
});

it('exports these names', async () => {
  assert.deepEqual(Object.keys(await import('@report-this/element')).sort(), [
    'ReportChallengeEvent',
    'ReportCloseEvent',
    'ReportComfortEvent',
    'ReportErrorEvent',
    'ReportForwardedEvent',
    'ReportOpenEvent',
    'ReportSentEvent',
    'ReportSubmitEvent',
    'ReportThis',
    'report',
  ]);
});
