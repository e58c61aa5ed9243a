import { describe, it } from '@jest/globals';
import {
  ADA,
  answered,
  asked,
  BOB,
  givenEntry,
  greeted,
  happened,
  item,
  journey,
  JOURNEYS,
  userJourney,
} from '../../../../test/dsl/entry-examples.js';
import { NOON } from '../../../../test/dsl/sealed-events.js';
import { onOffer, WITHDRAWN } from '../../../../test/dsl/user-journey-examples.js';

const MINUTE = 60_000;

describe('take a class in an entry', () => {
  const command = {
    type: 'TakeJourney',
    by: ADA,
    journey: journey('soup'),
    userJourney: userJourney('uj1'),
    uidIsUsed: false,
    item: item('of-uj1'),
    fromItem: item('reply1'),
  } as const;
  const again = { ...command, userJourney: userJourney('uj2'), item: item('of-uj2') };
  const free = { journey: onOffer('free') };
  const premium = { journey: onOffer('premium') };
  const entitled = { uid: ADA, timezone: 'UTC', entitlements: new Set(['pro'] as const) };

  it('takes the class of a link', () => {
    givenEntry(...answered())
      .knowing(free)
      .when(command)
      .thenEvents(happened.taken());
  });

  it('takes it while the next reply is being written, and after one that failed', () => {
    const next = [...answered(), happened.chatted('m2'), happened.replyRequested('r2', 'reply2')];
    givenEntry(...next)
      .knowing(free)
      .when(command)
      .thenEvents(happened.taken());
    givenEntry(...next, happened.replyFailed('r2'))
      .knowing(free)
      .when(command)
      .thenEvents(happened.taken());
  });

  it('takes a link of an older version of the reply', () => {
    const others = JOURNEYS.map((suggested) => ({ ...suggested, uid: journey('other') }));
    givenEntry(
      ...answered(),
      happened.replyRequested('r2', 'reply1', 'refresh'),
      happened.replied('r2', 'reply1', others),
    )
      .knowing(free)
      .when(command)
      .thenEvents(happened.taken());
  });

  it('takes a link of a held answer, whose classes are sealed', () => {
    givenEntry(...asked(), happened.repliedFixed())
      .knowing(free)
      .when(command)
      .thenEvents(happened.taken());
  });

  it('decides access anew, whatever was suggested', () => {
    const rope = { ...command, journey: journey('rope') };
    givenEntry(...answered())
      .knowing({ ...premium, person: entitled })
      .when(rope)
      .thenEvents(happened.taken('uj1', { journey: journey('rope'), access: 'premium' }));
    givenEntry(...answered())
      .knowing(premium)
      .when(rope)
      .thenRefused('upgrade-needed');
    givenEntry(...answered())
      .knowing(premium)
      .when(command)
      .thenRefused('upgrade-needed');
  });

  it('answers a second tap on the same link within ten minutes with the first', () => {
    const tapped = givenEntry(...answered(), happened.taken());
    for (const now of [NOON, NOON + 10 * MINUTE]) {
      tapped
        .knowing({ ...free, now })
        .when(again)
        .thenStands(happened.taken());
    }
    // Also when it could not be taken any more.
    tapped.knowing({ journey: WITHDRAWN }).when(again).thenStands(happened.taken());
  });

  it('takes it once more after ten minutes, and by another link at once', () => {
    givenEntry(...answered(), happened.taken())
      .knowing({ ...free, now: NOON + 10 * MINUTE + 1 })
      .when(again)
      .thenEvents(happened.taken('uj2'));
    givenEntry(
      ...answered(),
      happened.taken(),
      happened.chatted('m2'),
      happened.replyRequested('r2', 'reply2'),
      happened.replied('r2', 'reply2'),
    )
      .knowing(free)
      .when({ ...again, fromItem: item('reply2') })
      .thenEvents(happened.taken('uj2', { from_item: item('reply2') }));
  });

  it('refuses a class that is off the catalogue', () => {
    givenEntry(...answered())
      .knowing({ journey: WITHDRAWN })
      .when(command)
      .thenRefused('journey-withdrawn');
  });

  it('refuses what the named item does not link to', () => {
    const wrong = [
      { ...command, journey: journey('elsewhere') },
      { ...command, fromItem: item('m1') },
      { ...command, fromItem: item('absent') },
    ];
    for (const one of wrong) {
      givenEntry(...answered())
        .knowing(free)
        .when(one)
        .thenRefused('link-not-found');
    }
    givenEntry(...greeted())
      .knowing(free)
      .when(command)
      .thenRefused('link-not-found');
  });

  it('refuses a key that took a class in another place', () => {
    givenEntry(...answered())
      .knowing(free)
      .when({ ...command, uidIsUsed: true })
      .thenRefused('idempotency-key-reused');
  });

  it('finds no entry that is absent, deleted or somebody else’s', () => {
    givenEntry().knowing(free).when(command).thenRefused('entry-not-found');
    givenEntry(...answered(), happened.deleted())
      .knowing(free)
      .when(command)
      .thenRefused('entry-not-found');
    givenEntry(...answered(), happened.taken())
      .knowing(free)
      .when({ ...command, by: BOB })
      .thenRefused('entry-not-found');
  });
});
