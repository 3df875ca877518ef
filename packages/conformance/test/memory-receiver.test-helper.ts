import {
  completenessOf,
  Flag,
  type Issue,
  type Offer,
  type ProblemName,
  problemOf,
  read,
  referenceOf,
} from '@report-this/protocol';
import { canonicalJson } from '../src/canonical-json.ts';
import { digestOf } from '../src/digest.ts';

/** A receiver of the core in memory, written from SPEC.md without the reference: the kit is not cut to fit one receiver. */
export function memoryReceiver(receiver: string): { fetch: (request: Request) => Promise<Response> } {
  const kept = new Map<
    string,
    { digest: string; body: string; receipt: { token: string; receivedAt: string }; targets: number }
  >();
  const offers = { en: offerIn('en', receiver), nl: offerIn('nl', receiver) };

  async function submit(request: Request): Promise<Response> {
    if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? ''))
      return refuse('unsupported-media-type');
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.byteLength > 262_144) return refuse('payload-too-large');
    let document: unknown;
    try {
      document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return refuse('malformed-request');
    }
    const found = read(Flag, document);
    if (!found.ok) {
      const isVersion = found.issues.some(({ pointer }) => pointer === '/specversion');
      return refuse('invalid-flag', { issues: found.issues, ...(isVersion && { specversions: ['1.0'] }) });
    }
    const flag = found.value;
    if (flag.reporter.role === 'account') {
      return refuse('invalid-flag', {
        issues: [{ pointer: '/reporter/role', code: 'value', detail: 'is not offered' }],
      });
    }
    if (!['terms.spam', 'speech.hate', 'child.csam'].includes(flag.claim.reason))
      return refuse('reason-not-offered');
    if (flag.targets.some(({ kind }) => kind !== 'comment' && kind !== 'page'))
      return refuse('target-kind-not-accepted');
    const digest = await digestOf(document);
    const before = kept.get(flag.id);
    if (before) return before.digest === digest ? answer(200, before.body) : refuse('flag-id-conflict');
    const receipt = {
      flagId: flag.id,
      reference: referenceOf(kept.size * 7919),
      receivedAt: new Date().toISOString(),
      state: 'received' as const,
      statusUrl: '',
      token: crypto.randomUUID() + crypto.randomUUID(),
      completeness: completenessOf(flag, flag.claim.reason === 'child.csam' ? ['identity-exempt'] : []),
      next: ['readStatus' as const],
      automatedProcessing: false,
      digest,
    };
    receipt.statusUrl = `${receiver}/status#${flag.id}.${receipt.token}`;
    const body = JSON.stringify(receipt);
    kept.set(flag.id, { digest, body, receipt, targets: flag.targets.length });
    return answer(201, body);
  }

  function status(id: string, request: Request): Response {
    const one = kept.get(id);
    if (!one || request.headers.get('authorization') !== `Bearer ${one.receipt.token}`)
      return refuse('not-found');
    const { reference, receivedAt } = JSON.parse(one.body);
    const state = 'received';
    const targets = Array.from({ length: one.targets }, (_, target) => ({ target, state }));
    return answer(
      200,
      JSON.stringify({
        flagId: id,
        reference,
        receivedAt,
        state,
        timeline: [{ state, at: receivedAt }],
        targets,
      }),
    );
  }

  function offer(request: Request): Response {
    const accepted = (request.headers.get('accept-language') ?? '')
      .split(',')
      .map((range) => ({
        locale: range.trim().split(';')[0]!,
        weight: Number(/q=([\d.]+)/.exec(range)?.[1] ?? 1),
      }))
      .sort((one, other) => other.weight - one.weight);
    const locale = accepted.map((one) => one.locale).find((one) => one in offers) as 'en' | 'nl' | undefined;
    const body = JSON.stringify(offers[locale ?? 'en']);
    const headers = {
      etag: `"${locale ?? 'en'}"`,
      vary: 'Accept-Language',
      'content-language': locale ?? 'en',
    };
    if (request.headers.get('if-none-match') === headers.etag)
      return new Response(null, { status: 304, headers });
    return new Response(body, {
      headers: { ...headers, 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    });
  }

  return {
    async fetch(request) {
      const { origin, pathname } = new URL(request.url);
      if (pathname === '/.well-known/report-this') return offer(request);
      const path = (origin + pathname).replace(receiver, '');
      const [, id] = /^\/flags\/([^/]+)$/.exec(path) ?? [];
      const known = path === '' || id ? 'GET' : path === '/flags' ? 'POST' : undefined;
      if (!known) return refuse('not-found');
      if (request.method === 'OPTIONS') {
        const headers = {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'Authorization, Content-Type',
        };
        return new Response(null, { status: 204, headers });
      }
      if (request.method !== known) return refuse('method-not-allowed', {}, { allow: known });
      return id ? status(id, request) : path === '' ? offer(request) : submit(request);
    },
  };
}

function answer(status: number, body: string): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

function refuse(
  name: ProblemName,
  members: { issues?: Issue[]; specversions?: string[] } = {},
  headers = {},
): Response {
  const problem = problemOf(name, members);
  const body = canonicalJson(problem);
  return new Response(body, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

function offerIn(locale: 'en' | 'nl', receiver: string): Offer {
  const words = locale === 'en' ? ['Spam', 'Hatred', 'Abuse'] : ['Reclame', 'Haat', 'Misbruik'];
  const reason = (code: string, label: string, traits: ('identity-exempt' | 'no-upload')[] = []) => ({
    code,
    label,
    bases: ['illegal' as const],
    traits,
  });
  const reasons = [
    reason('terms.spam', words[0]!),
    reason('speech.hate', words[1]!),
    reason('child.csam', words[2]!, ['identity-exempt', 'no-upload']),
  ];
  return {
    specversions: ['1.0'],
    receiver,
    service: { name: 'Memory' },
    locale,
    locales: ['en', 'nl'],
    groups: [{ code: 'all', label: words[0]!, reason: 'terms.spam', reasons }],
    targetKinds: ['comment', 'page'],
    reporterRoles: ['anonymous', 'reachable', 'identified'],
    limits: { bodyBytes: 262_144, targets: 50, explanation: 2000 },
    goodFaith: { textId: 'good-faith', text: words[0]! },
    appealWindowDays: 184,
    extensions: [],
  };
}
