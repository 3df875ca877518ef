import { createAtprotoSender } from '@report-this/client/transports/atproto';
import { createMastodonSender } from '@report-this/client/transports/mastodon';
import { createMatrixSender } from '@report-this/client/transports/matrix';
import '@report-this/element/define';

const sessions = await (await fetch('sessions.json')).json();

// what each post is in its own system, and who files the report there
const reports = {
  status: {
    target: { kind: 'post', uri: 'https://social.example/users/mallory/statuses/101' },
    sender: createMastodonSender(sessions.mastodon),
  },
  event: {
    target: { kind: 'message', ref: { type: 'event', id: '$event1', container: '!room:matrix.example' } },
    sender: createMatrixSender(sessions.matrix),
  },
  record: {
    target: {
      kind: 'post',
      uri: 'at://did:plc:mallory/app.bsky.feed.post/3kabc',
      ref: { type: 'record', id: '3kabc', revision: 'bafyreicid' },
    },
    sender: createAtprotoSender(sessions.atproto),
  },
};
for (const [id, properties] of Object.entries(reports))
  Object.assign(document.getElementById(id), properties);

document.addEventListener('report-forwarded', ({ target, forwarded }) => {
  const status = target.closest('article').querySelector('[role=status]');
  status.textContent = `Reported at ${forwarded.to}`;
});
