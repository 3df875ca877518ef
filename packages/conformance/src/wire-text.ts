import type { ReportedExchange } from './report-json.ts';

/** A request as text: its line, its headers and its body. */
export function requestText({ request: { method, url, headers, body } }: ReportedExchange): string {
  return wireText(`${method} ${url}`, headers, body ?? '');
}

/** A response as text: its status, its headers and its body. */
export function responseText({ response: { status, headers, body } }: ReportedExchange): string {
  return wireText(String(status), headers, body);
}

function wireText(line: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [line, ...lines, ...(body === '' ? [] : ['', body])].join('\n');
}
