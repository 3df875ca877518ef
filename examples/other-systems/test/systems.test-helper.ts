import { type Answer, isSignedIn, openSystem } from './system.test-helper.ts';

const STATUS = { id: '101', uri: 'https://social.example/users/mallory/statuses/101', account: { id: '7' } };

/** A Mastodon server with one status (methods/instance, search, reports). */
export const openMastodon = () =>
  openSystem((asked): Answer => {
    if (asked.line === 'GET /api/v2/instance')
      return [200, { title: 'Social Example', domain: 'social.example', rules: [] }];
    if (!isSignedIn(asked)) return [401, { error: 'The access token is invalid' }];
    if (asked.line === 'GET /api/v2/search') {
      const statuses = asked.query.get('q') === STATUS.uri ? [STATUS] : [];
      return [200, { accounts: [], hashtags: [], statuses }];
    }
    if (asked.line !== 'POST /api/v1/reports') return [404, { error: 'Not Found' }];
    const { account_id, status_ids, category } = asked.body as Record<string, unknown>;
    if (account_id !== STATUS.account.id || String(status_ids) !== STATUS.id)
      return [404, { error: 'Record not found' }];
    return [200, { id: '4001', category, forwarded: false, action_taken: false }];
  });

/** A Matrix homeserver with one event in one room (POST /_matrix/client/v3/rooms/{roomId}/report/{eventId}). */
export const openMatrix = () =>
  openSystem((asked): Answer => {
    if (!isSignedIn(asked)) return [401, { errcode: 'M_UNKNOWN_TOKEN', error: 'Unknown token' }];
    if (asked.line !== 'POST /_matrix/client/v3/rooms/!room:matrix.example/report/$event1')
      return [404, { errcode: 'M_UNRECOGNIZED', error: 'Unrecognized request' }];
    return [200, {}];
  });

const LABELER = 'did:plc:labeler';

/** A personal data server, and the labeler that it hands reports on to (app.bsky.labeler.getServices, com.atproto.moderation.createReport). */
export const openPds = () =>
  openSystem((asked): Answer => {
    if (!isSignedIn(asked)) return [401, { error: 'AuthMissing', message: 'Authentication Required' }];
    if (asked.line === 'GET /xrpc/app.bsky.labeler.getServices') {
      const creator = { did: LABELER, handle: 'labels.example', displayName: 'Labels of Example' };
      return [200, { views: [{ uri: `at://${LABELER}`, creator, policies: { labelValues: ['spam'] } }] }];
    }
    if (asked.line !== 'POST /xrpc/com.atproto.moderation.createReport')
      return [501, { error: 'MethodNotImplemented', message: 'Method Not Implemented' }];
    if (asked.headers['atproto-proxy'] !== `${LABELER}#atproto_labeler`)
      return [400, { error: 'InvalidRequest', message: 'No service' }];
    const report = { id: 9001, reportedBy: 'did:plc:robin', createdAt: '2026-11-21T09:30:01.000Z' };
    return [200, { ...report, ...(asked.body as object) }];
  });
