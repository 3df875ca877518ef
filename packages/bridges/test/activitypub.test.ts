import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromFlagActivity, toFlagActivities } from '@report-this/bridges/activitypub';
import { SERVICE } from './every-system.ts';
import { aFlag, aNote } from './flags.ts';

const MALLORY = 'https://social.example/users/mallory';
const NOTE = 'https://social.example/notes/1';

describe('a flag to an ActivityPub Flag', () => {
  it('names the author first and then what they published, from the service', () => {
    const flag = aFlag({ explanation: 'Again and again.' }, [aNote('1'), aNote('2')]);
    const { reports, leftOut } = toFlagActivities(flag, SERVICE);
    assert.deepEqual(leftOut, []);
    assert.equal(reports.length, 1);
    const { '@context': context, ...activity } = reports[0]!.report;
    assert.equal(context[0], 'https://www.w3.org/ns/activitystreams');
    assert.deepEqual(activity, {
      id: SERVICE.id,
      type: 'Flag',
      actor: SERVICE.actor,
      to: [SERVICE.to],
      object: [MALLORY, NOTE, 'https://social.example/notes/2'],
      content: '[terms.spam] Again and again.',
      claimBasis: 'terms',
      reasonCode: 'terms.spam',
      dsaCategory: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    });
  });

  it('is one activity per author, each with its own id', () => {
    const targets = [aNote('1'), aNote('2', 'eve'), aNote('3')];
    const { reports } = toFlagActivities(aFlag({}, targets), SERVICE);
    assert.deepEqual(
      reports.map(({ targets, report }) => [report.id, targets]),
      [
        [SERVICE.id, [0, 2]],
        [`${SERVICE.id}#2`, [1]],
      ],
    );
  });

  it('is one activity per target with a single string where the server wants that', () => {
    const { reports } = toFlagActivities(aFlag({}, [aNote('1'), aNote('2')]), {
      ...SERVICE,
      isOneEach: true,
    });
    assert.deepEqual(
      reports.map(({ report }) => report.object),
      [NOTE, 'https://social.example/notes/2'],
    );
    assert.equal(reports[0]!.report.summary, reports[0]!.report.content);
  });

  it('names an account once', () => {
    const { reports } = toFlagActivities(aFlag({}, [{ kind: 'account', uri: MALLORY }, aNote('1')]), SERVICE);
    assert.deepEqual(reports[0]!.report.object, [MALLORY, NOTE]);
  });

  it('goes to nobody whom it reports', () => {
    const account = { kind: 'account', uri: MALLORY };
    for (const isOneEach of [false, true]) {
      const { reports, leftOut } = toFlagActivities(aFlag({}, [aNote('1'), account]), {
        ...SERVICE,
        to: MALLORY,
        isOneEach,
      });
      assert.deepEqual(reports, []);
      assert.deepEqual(leftOut, [
        { target: 0, why: 'recipientIsReported' },
        { target: 1, why: 'recipientIsReported' },
      ]);
    }
  });

  it('leaves out what has no address or no author', () => {
    const targets = [
      { kind: 'post', ref: { type: 'post', id: '1' } },
      { kind: 'post', uri: NOTE },
    ];
    const { leftOut } = toFlagActivities(aFlag({}, targets), SERVICE);
    assert.deepEqual(leftOut, [
      { target: 0, why: 'noUri' },
      { target: 1, why: 'noAuthor' },
    ]);
  });
});

describe('a flag from an ActivityPub Flag', () => {
  const arrival = { locale: 'en', isLocalActor: (uri: string) => uri.includes('/users/') };
  const activity = {
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: 'https://other.example/flags/9',
    type: 'Flag',
    actor: 'https://other.example/actor',
    content: 'Please look at this',
    object: [MALLORY, NOTE],
  };

  it('is what Mastodon sends: the author beside the statuses', () => {
    assert.deepEqual(fromFlagActivity(activity, arrival), {
      ok: true,
      draft: {
        locale: 'en',
        targets: [{ kind: 'post', uri: NOTE, author: { uri: MALLORY } }],
        claim: { basis: 'unsure', reason: 'other.unspecified', explanation: 'Please look at this' },
        reporter: { role: 'anonymous' },
        extensions: { 'report-this.origin': { system: 'activitypub', id: activity.id } },
      },
    });
  });

  it('is what Lemmy sends: one thing, and the words in summary', () => {
    const { content: _, ...rest } = activity;
    const result = fromFlagActivity({ ...rest, object: NOTE, summary: 'rule 2' }, arrival);
    assert.ok(result.ok);
    assert.deepEqual(result.draft.targets, [{ kind: 'post', uri: NOTE }]);
    assert.equal(result.draft.claim.explanation, 'rule 2');
  });

  it('flags an account where nothing else is named, or several are', () => {
    const targetsOf = (object: unknown) => {
      const result = fromFlagActivity({ ...activity, object }, arrival);
      assert.ok(result.ok);
      return result.draft.targets.map(({ kind, uri }) => [kind, uri]);
    };
    const eve = 'https://social.example/users/eve';
    assert.deepEqual(targetsOf(MALLORY), [['account', MALLORY]]);
    assert.deepEqual(targetsOf([{ id: MALLORY, type: 'Person' }]), [['account', MALLORY]]);
    assert.deepEqual(targetsOf([NOTE, MALLORY, eve, NOTE]), [
      ['account', MALLORY],
      ['account', eve],
      ['post', NOTE],
    ]);
  });

  it('passes over words of others under the names of this protocol', () => {
    const result = fromFlagActivity({ ...activity, claimBasis: 7, reasonCode: { no: 1 } }, arrival);
    assert.ok(result.ok);
    assert.equal(result.draft.claim.reason, 'other.unspecified');
  });

  it('cuts words that are longer than a flag holds', () => {
    const result = fromFlagActivity({ ...activity, content: '\u{1F600}'.repeat(3000) }, arrival);
    assert.ok(result.ok);
    assert.equal([...result.draft.claim.explanation!].length, 2000);
  });

  it('says nothing where no words came', () => {
    for (const content of [null, '', '  ', undefined]) {
      const result = fromFlagActivity({ ...activity, content }, arrival);
      assert.ok(result.ok);
      assert.equal(result.draft.claim.explanation, undefined);
    }
  });

  it('is refused with the place of what is wrong', () => {
    const pointer = (document: unknown) => {
      const result = fromFlagActivity(document, arrival);
      return result.ok ? 'ok' : result.issues[0]?.pointer;
    };
    assert.equal(pointer({ ...activity, type: 'Like' }), '/type');
    assert.equal(pointer({ ...activity, object: [] }), '/object');
    assert.equal(pointer({ ...activity, object: ['javascript:alert(1)'] }), '/object/0');
    assert.equal(pointer({ ...activity, actor: undefined }), '/actor');
    assert.equal(pointer('Flag'), '');
  });

  it('is refused where it names more than a flag holds', () => {
    const object = Array.from({ length: 51 }, (_, index) => `https://social.example/notes/${index}`);
    const result = fromFlagActivity({ ...activity, object }, arrival);
    assert.ok(!result.ok);
    assert.equal(result.issues[0]?.pointer, '/targets');
  });
});
