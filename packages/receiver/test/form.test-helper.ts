import type { TestServer } from './a-server.test-helper.ts';

/** What the link to the form says is reported. */
export const COMMENT = {
  kind: 'comment',
  url: 'https://shop.example/p/7#c42',
  ref: '42',
  author: '@ana',
} as const;

export const linkTo = (target: Record<string, string>): string => `/report?${new URLSearchParams(target)}`;

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

/** The hidden fields of a page; of two with one name the last. */
export function hiddenIn(page: string): Record<string, string> {
  const fields = [...page.matchAll(/<input\s+type="hidden"\s+name="(\w+)"\s+value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name!, unescaped(value!)]));
}

/** Sends a form as a browser would. */
export function sendForm(
  server: TestServer,
  fields: Record<string, string>,
  path = '/report',
  headers: Record<string, string> = {},
): Promise<Response> {
  return server.post(path, new URLSearchParams(fields).toString(), {
    'Content-Type': 'application/x-www-form-urlencoded',
    ...headers,
  });
}

/** What a person sends who opens the form and fills in some of it. */
export async function filledIn(
  server: TestServer,
  change: Record<string, string> = {},
  target: Record<string, string> = COMMENT,
): Promise<Record<string, string>> {
  return { ...hiddenIn(await (await server.get(linkTo(target))).text()), reason: 'spam', ...change };
}
