import type { Exchange } from './exchange.ts';
import { expect } from './expect.ts';

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;
const REQUEST_ID = /"(requestId|instance)" *: *"[^"]*"/g;

/**
 * The headers that differ between two answers to the same question: they name the request, the time, the load or the
 * connection, and so tell nothing about what was asked.
 */
export function ownHeaders(one: Exchange, other: Exchange): ReadonlySet<string> {
  const [first, second] = [one.response.headers, other.response.headers];
  const names = new Set([...first.keys(), ...second.keys()]);
  return new Set([
    'date',
    'content-length',
    ...[...names].filter((name) => first.get(name) !== second.get(name)),
  ]);
}

/**
 * What an answer looks like without what names the request or the time, and without these names: status, headers and body as
 * one text. Two answers that tell the same have equal texts.
 */
export function likenessOf(answer: Exchange, names: readonly string[], own: ReadonlySet<string>): string {
  const { status, headers, text } = answer.response;
  const told = [...headers].filter(([name]) => !own.has(name)).map(([name, value]) => `${name}: ${value}`);
  const plain = [status, ...told, '', text]
    .join('\n')
    .replace(INSTANT, '(instant)')
    .replace(REQUEST_ID, '"$1":"(name)"');
  return names.reduce((masked, name) => masked.replaceAll(name, '(name)'), plain);
}

/**
 * Expects answers that are alike but for these names, the request and the time: they tell nothing apart. The first two answer
 * the same question, which shows what differs between any two.
 */
export function expectAlike(
  answers: readonly [Exchange, Exchange, ...Exchange[]],
  names: readonly string[],
): void {
  const [first, same] = answers;
  const own = ownHeaders(first, same);
  for (const answer of answers) {
    expect(
      likenessOf(answer, names, own) === likenessOf(first, names, own),
      'Expected answers alike but for what names the request or the time; they tell what exists from what does not.',
      first,
      answer,
    );
  }
}
