import type { Exchange } from './exchange.ts';

/** Headers that name the request, the time, the load or the connection: they differ between any two answers. */
const OWN_HEADERS =
  /^(date|age|server-timing|connection|keep-alive|content-length|traceparent|tracestate|cf-ray|retry-after|.*(request|correlation|trace)-?id|(x-)?ratelimit(-.*)?)$/;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;
const REQUEST_ID = /"(requestId|instance)" *: *"[^"]*"/g;

/**
 * What an answer looks like without what names the request or the time, and without these names: status, headers and body as
 * one text. Two answers that tell the same have equal texts.
 */
export function withoutNames({ response }: Exchange, names: readonly string[]): string {
  const headers = [...response.headers].filter(([name]) => !OWN_HEADERS.test(name));
  const lines = [response.status, ...headers.map(([name, value]) => `${name}: ${value}`), '', response.text];
  const text = lines.join('\n').replace(INSTANT, '(instant)').replace(REQUEST_ID, '"$1":"(name)"');
  return names.reduce((masked, name) => masked.replaceAll(name, '(name)'), text);
}
