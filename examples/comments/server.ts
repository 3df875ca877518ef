// What `npm start` runs: a page to report from, with the receiver, the console and the element beside it on one port.
import { fileURLToPath } from 'node:url';
import { configFrom, findCompanions, serve } from '@report-this/receiver/node';
import { page } from './page.ts';
import { type Language, LANGUAGES } from './words.ts';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function answer(request: Request): Response | undefined {
  const { pathname, searchParams, origin } = new URL(request.url);
  if (pathname !== '/') return undefined;
  const asked = searchParams.get('lang') ?? '';
  return new Response(page(Object.hasOwn(LANGUAGES, asked) ? (asked as Language) : 'en', origin), {
    headers: HEADERS,
  });
}

try {
  const server = await serve({
    mounts: [...findCompanions(), { path: '/', folder: fileURLToPath(new URL('public/', import.meta.url)) }],
    page: answer,
    origins: ['*'], // a demonstration: any page on this machine may try it
    offer: { service: { name: 'The Harbour Gazette' }, contacts: { users: 'flags@gazette.example' } },
    ...configFrom(process.env),
  });
  const lines = [`Report This is ready: ${server.url}`];
  if (server.newModeratorKey)
    lines.push(
      `Moderators sign in here, shown this once: ${server.url}console/#key=${server.newModeratorKey}`,
    );
  console.log(lines.join('\n')); // at once: who waits for the first line has the second
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(`Report This cannot start. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
