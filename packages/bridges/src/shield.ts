import type { Reporter } from '@report-this/protocol';

/** What stands where a reporter named themselves. */
const SHIELDED = '[reporter]';

/**
 * Takes the reporter's name, e-mail address and organisation out of a text, in any case and spacing. What the text tells
 * about them in other words cannot be found this way.
 */
export function shield(text: string, reporter: Reporter): string {
  return identityOf(reporter).reduce((shielded, name) => shielded.replace(wholeWords(name), SHIELDED), text);
}

/** Tells whether a text names the reporter. */
export function names(text: string, reporter: Reporter): boolean {
  return shield(text, reporter) !== text;
}

function identityOf(reporter: Reporter): string[] {
  switch (reporter.role) {
    case 'anonymous':
    case 'account':
      return [];
    case 'reachable':
      return [reporter.email];
    case 'identified':
      return [reporter.email, reporter.name, ...(reporter.organisation ? [reporter.organisation] : [])];
  }
}

function wholeWords(name: string): RegExp {
  const words = name.trim().split(/\s+/).map(escapeForRegExp).join('\\s+');
  return words === '' ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
}

const escapeForRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
