import type { Author, Target } from '@report-this/protocol';
import { isRefusedError } from '../../errors.ts';
import type { Way } from '../way.ts';
import { accountForm, searchForm } from './answers.ts';

/** What a target is called at the server: its author's account, and its own id when it is a status. */
export interface Found {
  readonly account?: string | undefined;
  readonly status?: string | undefined;
}

/** Asks the server what it calls a target. It may fetch what it has not seen yet from where that was published. */
export async function lookUp(target: Target, way: Way): Promise<Found> {
  if (target.kind === 'account' || target.kind === 'profile')
    return { account: await accountOf(target, way) };
  for (const address of webAddresses(target)) {
    const { statuses } = await search('statuses', address, way);
    const [status] = statuses;
    // several are finds of words, not of an address
    if (status && statuses.length === 1) return { account: status.account.id, status: status.id };
  }
  return {};
}

async function accountOf(target: Target, way: Way): Promise<string | undefined> {
  const { author } = target;
  const acct = [acctOf(target.uri), acctOf(author?.uri), author?.handle?.replace(/^@/, '')].find(Boolean);
  const known = acct && (await accountNamed(acct, way));
  if (known) return known;
  for (const address of [...webAddresses(target), ...webAddresses(author ?? {})]) {
    const { accounts } = await search('accounts', address, way);
    if (accounts[0] && accounts.length === 1) return accounts[0].id;
  }
  return undefined;
}

async function accountNamed(acct: string, way: Way): Promise<string | undefined> {
  try {
    const account = await way.ask(
      { method: 'GET', path: '/api/v1/accounts/lookup', query: { acct } },
      accountForm,
    );
    return account.id;
  } catch (error) {
    if (isRefusedError(error) && error.problemName === 'not-found') return undefined;
    throw error;
  }
}

const search = (type: 'accounts' | 'statuses', address: string, way: Way) =>
  way.ask(
    { method: 'GET', path: '/api/v2/search', query: { q: address, type, resolve: 'true', limit: '2' } },
    searchForm,
  );

const acctOf = (uri: string | undefined) =>
  uri?.startsWith('acct:') ? uri.slice('acct:'.length) : undefined;

/** The addresses that a server can look up: the id in the network first. */
function webAddresses({ uri, url }: Pick<Author, 'uri' | 'url'>): string[] {
  const isWeb = (it: string | undefined): it is string => /^https?:\/\//i.test(it ?? '');
  return [...new Set([uri, url].filter(isWeb))];
}
