import { createAtprotoSender } from '@report-this/client/transports/atproto';
import { createMastodonSender } from '@report-this/client/transports/mastodon';
import { createMatrixSender } from '@report-this/client/transports/matrix';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.ts';
import type { ReportForwardedEvent, Sender } from '../src/index.ts';
import {
  aRef,
  closeDialog,
  heading,
  mount,
  openDialog,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';

const TOKEN = 'token-of-robin';
const LABELER = 'did:plc:labeler';
const RECORD = 'at://did:plc:mallory/app.bsky.feed.post/3kabc';
const STATUS = 'https://social.example/users/mallory/statuses/101';

/** Another system without a network: what it answers to a request, and what was filed there. */
function aSystem(answers: Record<string, (body: unknown) => unknown>) {
  const filed: unknown[] = [];
  const system = {
    filed,
    /** Whether the answer to a report gets lost on its way back. */
    isLost: false,
    fetch: async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      const text = await request.text();
      const body: unknown = text ? JSON.parse(text) : undefined;
      const line = Object.keys(answers).find(
        (it) => `${request.method} ${decodeURIComponent(pathname)}` === it,
      );
      if (!line) return Response.json({ error: 'Not Found' }, { status: 404 });
      const isPublic = pathname === '/api/v2/instance';
      if (!isPublic && request.headers.get('authorization') !== `Bearer ${TOKEN}`)
        return Response.json({ error: 'Unauthorized' }, { status: 401 });
      if (request.method === 'POST') {
        filed.push(body);
        if (system.isLost) throw new TypeError('The connection broke off.');
      }
      return Response.json(answers[line]!(body));
    },
  };
  return system;
}

const mastodon = () =>
  aSystem({
    'GET /api/v2/instance': () => ({ title: 'Social Example', domain: 'social.example', rules: [] }),
    'GET /api/v2/search': () => ({
      accounts: [],
      hashtags: [],
      statuses: [{ id: '101', uri: STATUS, account: { id: '7' } }],
    }),
    'POST /api/v1/reports': () => ({ id: '4001', category: 'spam', forwarded: false, action_taken: false }),
  });
const matrix = () =>
  aSystem({ 'POST /_matrix/client/v3/rooms/!room:matrix.example/report/$event1': () => ({}) });
const pds = () =>
  aSystem({
    'GET /xrpc/app.bsky.labeler.getServices': () => ({
      views: [
        {
          uri: `at://${LABELER}`,
          creator: { did: LABELER, handle: 'labels.example', displayName: 'Labels of Example' },
          policies: { labelValues: ['spam'] },
        },
      ],
    }),
    'POST /xrpc/com.atproto.moderation.createReport': (body) => ({
      id: 9001,
      ...(body as object),
      reportedBy: 'did:plc:robin',
      createdAt: '2026-11-21T09:30:01.000Z',
    }),
  });

type System = ReturnType<typeof aSystem>;
interface Way {
  readonly system: () => System;
  readonly senderOf: (system: System) => Sender;
  readonly target: object;
  readonly to: string;
  /** What is filed, as far as it tells that it is the flag. */
  readonly filed: object;
}

const WAYS: Record<string, Way> = {
  Mastodon: {
    system: mastodon,
    senderOf: ({ fetch }) =>
      createMastodonSender({ instance: 'https://social.example', accessToken: TOKEN, fetch }),
    target: { kind: 'post', uri: STATUS },
    to: 'social.example',
    filed: { account_id: '7', status_ids: ['101'], category: 'spam', comment: '[terms.spam]' },
  },
  Matrix: {
    system: matrix,
    senderOf: ({ fetch }) =>
      createMatrixSender({ homeserver: 'https://matrix.example', accessToken: TOKEN, fetch }),
    target: {
      kind: 'message',
      ref: { type: 'event', id: '$event1', container: '!room:matrix.example' },
    },
    to: 'matrix.example',
    filed: { reason: '[terms.spam]' },
  },
  'an atproto labeler': {
    system: pds,
    senderOf: ({ fetch }) =>
      createAtprotoSender({
        service: 'https://pds.example',
        labelerDid: LABELER,
        accessToken: TOKEN,
        fetch,
      }),
    target: { kind: 'post', uri: RECORD, ref: { type: 'record', id: aRef(), revision: 'bafyreicid' } },
    to: 'pds.example',
    filed: {
      reasonType: 'tools.ozone.report.defs#reasonMisleadingSpam',
      subject: { $type: 'com.atproto.repo.strongRef', uri: RECORD, cid: 'bafyreicid' },
    },
  },
};

/** Opens the form on a target and sends it with the reason `terms.spam`. */
async function report({ target }: Way, sender: Sender): Promise<HTMLElement> {
  const main = mount(html`
    <report-this .target=${target} .sender=${sender}>
      <button type="button">Report</button>
    </report-this>
  `);
  main.querySelector('button')!.click();
  await untilReasons();
  const groups = [...openDialog()!.querySelectorAll<HTMLInputElement>('[name=group]')];
  const spam = groups.find(({ value }) => value === 'spam') ?? groups[0]!;
  spam.click();
  await until(() => button('Send report'));
  button('Send report')!.click();
  return main;
}

const buttons = () => [...openDialog()!.querySelectorAll('button')].map((it) => it.textContent.trim());
const button = (text: string) =>
  [...openDialog()!.querySelectorAll('button')].find((it) => it.textContent.trim() === text);

describe('the same element files into another system', () => {
  afterEach(closeDialog);

  for (const [name, way] of Object.entries(WAYS)) {
    it(`${name}, and says where the report went`, async () => {
      const system = way.system();
      const told: ReportForwardedEvent[] = [];
      const listen = (event: ReportForwardedEvent) => void told.push(event);
      document.addEventListener('report-forwarded', listen);
      const main = await report(way, way.senderOf(system));
      await untilHeading('Report received');
      document.removeEventListener('report-forwarded', listen);

      expect(system.filed).to.have.length(1);
      expect(system.filed[0]).to.deep.include(way.filed);
      expect(JSON.stringify(system.filed)).not.to.contain('anonymous');
      const text = openDialog()!.textContent;
      expect(text).to.contain(`Your report goes to \u2068${way.to}\u2069.`.replace(/[\u2068\u2069]/g, ''));
      expect(text).not.to.contain('Reference');
      expect(openDialog()!.querySelector('a')).to.equal(null);
      expect(buttons()).to.include('Done').and.not.include('Try again');
      expect(told.map(({ forwarded }) => forwarded.to)).to.deep.equal([way.to]);
      expect(main.contains(told[0]!.target as Node)).to.equal(true);
    });
  }

  it('offers no second try where the first may have arrived', async () => {
    const way = WAYS['Mastodon']!;
    const system = way.system();
    system.isLost = true;
    await report(way, way.senderOf(system));
    await untilHeading('Your report was not sent');
    expect(buttons()).to.include('Back to my report').and.not.include('Try again');
    dispatchEvent(new Event('online'));
    await until(() => heading() === 'Your report was not sent');
    expect(system.filed).to.have.length(1);
  });
});
