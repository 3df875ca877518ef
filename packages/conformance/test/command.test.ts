import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../src/command.ts';
import type { Report } from '../src/index.ts';
import { memoryReceiver } from './memory-receiver.test-helper.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import { openReference } from './reference-receiver.test-helper.ts';
import { answers, ifStatus, isFlag, isOffer, header, json } from './sabotage.test-helper.ts';
import { serveFetch } from './serve-fetch.test-helper.ts';

const path = '/report-this';
const sound = await serveFetch((origin) => memoryReceiver(origin + path).fetch);
const advised = await serveFetch((origin) =>
  answers(isOffer, header('etag', undefined))(memoryReceiver(origin + path).fetch, origin + path),
);
const unsound = await serveFetch((origin) =>
  answers(
    isFlag,
    ifStatus(
      201,
      json((receipt) => delete receipt.next),
    ),
  )(memoryReceiver(origin + path).fetch, origin + path),
);
const advertising = await serveFetch((origin) =>
  answers(
    isOffer,
    json((offer) => (offer.extensions = ['review', 'follow-up', 'events', 'appeals'])),
  )(memoryReceiver(origin + path).fetch, origin + path),
);
const open: (() => Promise<void>)[] = [];
const reference = await serveFetch(async (origin) => {
  const { fetch, close } = await openReference(origin + path);
  open.push(close);
  return fetch;
});
const gated = await serveFetch((origin) => {
  const { fetch } = memoryReceiver(origin + path);
  return (request) =>
    request.headers.get('x-gate') === 'let-me-in'
      ? fetch(request)
      : Promise.resolve(new Response('Who is there?', { status: 403 }));
});
after(() =>
  Promise.all([sound, advised, unsound, advertising, reference, gated].map((server) => server.close())),
);
after(() => Promise.all(open.map((close) => close())));

describe('report-this-conformance', () => {
  it('ends with 0 when every MUST is kept, and says so', async () => {
    const { code, report } = await spawned(sound.origin + path);
    assert.equal(code, 0, report);
    assert.match(report, /0 failed, 0 warned\. This receiver conforms to core\.\n$/);
  });

  it('ends with 0 when only a SHOULD is not kept', async () => {
    const { code, report } = await command(advised.origin + path, '--only', 'offer');
    assert.equal(code, 0);
    assert.match(
      report,
      /2 warned\. The chosen checks pass, with warnings\. Whether this receiver conforms takes all of core\.\n$/,
    );
  });

  for (const form of ['text', 'json', 'markdown', 'html']) {
    it(`says as ${form} what it judged, and what is advertised and was not`, async () => {
      const { code, report } = await command(advertising.origin + path, '--report', form);
      assert.equal(code, 0, report);
      assert.match(
        report,
        /This receiver conforms to core\. Not judged: review \(advertised; give [^)]+\), follow-up \([^)]+\), events \(/,
      );
    });

    it(`says as ${form} of one check that it passes, and not that the receiver conforms`, async () => {
      const { code, report } = await command(sound.origin + path, '--only', 'offer.form', '--report', form);
      assert.equal(code, 0, report);
      assert.match(report, /The chosen checks pass\. Whether this receiver conforms takes all of core\./);
      assert.doesNotMatch(report, /[Tt]his receiver conforms to|"conforms": true/);
    });
  }

  it('ends with 1 when a MUST is not kept, and writes JSON that says which', async () => {
    const { code, report } = await spawned(unsound.origin + path, '--json', '--only', 'receipt,offer.form');
    assert.equal(code, 1);
    const { summary, verdicts, receiver } = JSON.parse(report) as Report;
    assert.equal(receiver, unsound.origin + path);
    assert.equal(summary.conforms, false);
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id),
      ['receipt.form'],
    );
    assert.equal(verdicts[0]?.id, 'offer.form');
  });

  it('ends with 2 when nobody answers', async () => {
    const gone = await serveFetch((origin) => memoryReceiver(origin + path).fetch);
    await gone.close();
    const { code, report, complaint } = await spawned(gone.origin + path);
    assert.equal(code, 2);
    assert.match(complaint, /ECONNREFUSED/);
    assert.doesNotMatch(report, /conform/);
  });

  for (const [words, what] of [
    [[], 'no URL'],
    [['flags.example.org'], 'a URL without a scheme'],
    [['https://one.example', 'https://two.example'], 'two URLs'],
    [['https://one.example', '--only', 'receipt.none'], 'an id that no check has'],
    [['https://one.example', '--timeout', 'soon'], 'a time that is no number'],
    [['https://one.example?x=1'], 'a URL with a query'],
    [['https://one.example', '--header', 'no colon'], 'a header without a colon'],
    [['https://one.example', '--header', 'X-Name: \u2713'], 'a header that cannot be sent'],
    [['https://one.example', '--report', 'pdf'], 'a form of report that does not exist'],
    [['https://one.example', '--profile', 'core,appeals'], 'a profile that does not exist'],
    [['https://one.example', '--mail-folder', 'a', '--mail-command', 'b'], 'two mailboxes'],
    [['https://one.example', '--mail-code', '\\d{6}'], 'a code without a mailbox'],
    [['https://one.example', '--mail-folder', 'a', '--mail-code', '('], 'a code that is no pattern'],
    [
      ['https://one.example', '--mail-folder', 'a', '--mail-address', 'kit@shop.example'],
      'one address for all',
    ],
    [['https://one.example', '--subscriber', 'ftp://kit.example'], 'a subscriber that is no web address'],
    [['https://one.example', '--subscriber', 'https://kit.example'], 'a subscriber without a port'],
    [['https://one.example', '--subscriber', '65536'], 'a port that is none'],
    [['https://one.example', '--subscriber-port', '9000'], 'a port without a subscriber'],
    [['https://one.example', '--quickly'], 'an option that does not exist'],
  ] as const) {
    it(`ends with 2 and explains itself for ${what}`, async () => {
      const { code, complaint, report } = await command(...words);
      assert.equal(code, 2);
      assert.match(complaint, /report-this-conformance <receiver URL>/);
      assert.equal(report, '');
    });
  }

  it('judges the extension review when it is given a key, and keeps the key to itself', async () => {
    const words = ['--json', '--moderator-key', 'key-of-a-moderator', '--only', 'review.queue-form'];
    const { code, report } = await command(sound.origin + path, ...words);
    assert.equal(code, 1);
    assert.match(report, /not-found/);
    assert.doesNotMatch(report, /key-of-a-moderator/);
  });

  for (const form of ['text', 'json', 'markdown', 'html']) {
    it(`asks as ${form} for a key that it was not given, and does not accuse the receiver`, async () => {
      const words = [
        '--moderator-key',
        MODERATORS[0].key,
        '--only',
        'review.claim,review.claimed,review.mine',
      ];
      const { code, report } = await command(reference.origin + path, '--report', form, ...words);
      assert.equal(code, 1);
      assert.match(report, /2 checks could not be judged: give --moderator-key twice\./);
      assert.doesNotMatch(report, /does not conform|checks pass|conforms to/);
    });
  }

  it('asks for all that is missing, and names what is not kept beside it', async () => {
    const only = [
      '--profile',
      'core,review,mail',
      '--only',
      'receipt.form,review.claim,review.claimed,mail.state',
    ];
    const { code, report } = await command(unsound.origin + path, ...only);
    assert.equal(code, 1);
    assert.match(
      report,
      /4 failed, 0 warned\. This receiver does not conform\. It fails 6\.1\.1\. 3 checks could not be judged: give --moderator-key, --mail-folder or --mail-command\.\n$/,
    );
  });

  it('says of the rest what it judged', async () => {
    const { report } = await command(sound.origin + path, '--profile', 'core,review', '--json');
    const { judged, judgedInPart, failedClauses, needs, summary } = JSON.parse(report) as Report;
    assert.deepEqual([judged, judgedInPart, failedClauses], [['core'], [], []]);
    assert.deepEqual(needs, ['--moderator-key']);
    assert.equal(summary.unjudged, summary.failed);
    assert.equal(summary.conforms, false);
  });

  for (const [form, beginning] of [
    ['text', /^The flag protocol 1\.0/],
    ['json', /^\{/],
    ['markdown', /^# Conformance to the flag protocol\n/],
    ['html', /^<!doctype html>/],
  ] as const) {
    it(`writes the report as ${form}`, async () => {
      const { code, report } = await command(sound.origin + path, '--report', form, '--only', 'offer.form');
      assert.equal(code, 0);
      assert.match(report, beginning);
      assert.match(report, /offer\.form/);
    });
  }

  it('judges the mails when it is given a mailbox', async () => {
    const { report } = await command('--list', '--mail-folder', 'mails');
    assert.match(report, /offer\.form/);
    assert.match(report, /^10\.3\.1 +MUST +mail\.confirmed/m);
  });

  it('judges the deliveries when it is given a subscriber', async () => {
    const { report } = await command(
      '--list',
      '--subscriber',
      'https://kit.example',
      '--subscriber-port',
      '1',
    );
    assert.match(report, /offer\.form/);
    assert.match(report, /^11\.2\.1 +MUST +delivery\.every/m);
  });

  for (const [means, id] of [
    [['--mail-folder', 'mails'], 'mail.confirmed'],
    [['--subscriber', '9000'], 'delivery.every'],
  ] as const) {
    it(`judges ${id} beside the profiles that it is given, once, when it is given ${means[0]}`, async () => {
      for (const profiles of ['core,follow-up', 'core,mail,deliveries']) {
        const { report } = await command('--list', '--profile', profiles, ...means);
        assert.equal(report.split(id).length, 2, report);
      }
    });
  }

  it('ends with 2 when it cannot listen for deliveries', async () => {
    const port = new URL(sound.origin).port;
    const { code, complaint } = await command(sound.origin + path, '--subscriber', port);
    assert.equal(code, 2);
    assert.match(complaint, /cannot listen on port \d+: .*EADDRINUSE/);
  });

  it('judges the profiles that it is given, and no other', async () => {
    const { report: core } = await command('--list', '--profile', 'core');
    const { report: review } = await command('--list', '--profile', 'review');
    const { report: both } = await command('--list', '--profile', 'core,review');
    assert.match(core, /offer\.form/);
    assert.doesNotMatch(core, /review\./);
    assert.doesNotMatch(review, /offer\.form/);
    assert.equal(both, core + review);
  });

  it('sends the headers that it is given with every request, and keeps their values to itself', async () => {
    const gate = ['--header', 'X-Gate: let-me-in'];
    const only = ['--only', 'offer.form,receipt.created,status.answer'];
    const outside = await command(gated.origin + path, ...only);
    assert.equal(outside.code, 1, outside.report);
    const inside = await command(gated.origin + path, ...only, ...gate);
    assert.equal(inside.code, 0, inside.report);
    assert.doesNotMatch(inside.report + outside.report, /let-me-in/);
  });

  it('gives a check no longer than it is told', async () => {
    const silent = await serveFetch((origin) => {
      const { fetch } = memoryReceiver(origin + path);
      // the knock is answered, and nothing after it
      let knocked = false;
      return (request) => (knocked ? new Promise(() => {}) : ((knocked = true), fetch(request)));
    });
    const { code, report } = await command(silent.origin + path, '--timeout', '2000', '--only', 'offer.form');
    await silent.close();
    assert.equal(code, 1);
    assert.match(report, /the time was up/);
  });

  for (const form of ['text', 'json', 'markdown', 'html']) {
    it(`shows request and response of every failure as ${form}`, async () => {
      const { code, report } = await command(
        unsound.origin + path,
        '--report',
        form,
        '--only',
        'receipt.form',
      );
      assert.equal(code, 1);
      assert.match(report, /receipt\.form/);
      assert.match(report, /6\.1\.1/);
      assert.ok(report.includes(`${unsound.origin}${path}/flags`), 'the request');
      assert.match(report, /specversion/);
      assert.match(report, /flagId/);
      assert.match(report, /201/);
    });
  }

  it('lists the checks with their clauses', async () => {
    const { code, report } = await command('--list', '--only', 'repeat.bytes');
    assert.equal(code, 0);
    assert.match(report, /^6\.2\.1 {2}MUST {4}repeat\.bytes {2}/);
  });
});

type Ended = { code: number; report: string; complaint: string };

async function command(...words: string[]): Promise<Ended> {
  let [report, complaint] = ['', ''];
  const code = await runCommand(words, {
    report: (text) => (report += text),
    complaint: (text) => (complaint += text),
  });
  return { code, report, complaint };
}

async function spawned(...words: string[]): Promise<Ended> {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const flags = ['--conditions=@report-this/source', '--import', 'tsx'];
  const child = spawn(process.execPath, [...flags, main, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [report, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (report += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, report, complaint };
}
