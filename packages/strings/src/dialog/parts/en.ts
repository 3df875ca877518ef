import type { Plural } from '../../plural.ts';

/**
 * What the parts say that are loaded when a page or a reason offers them: pointing at a part of the target, the
 * fingerprint of a file, what a person can do for their own comfort, and the search among the reasons. The type of the
 * same part in all other languages.
 */
export const strings = {
  quote: 'Only the text I selected',
  video: 'Only a part of the video',
  audio: 'Only a part of the recording',
  picture: 'Only a part of the picture',
  whichOne: 'Which one?',
  from: 'From',
  to: 'Until (optional)',
  timeHelp: 'Minutes and seconds, such as 1:23.',
  region: 'The part you mean',
  regionHelp:
    'Draw a box on the picture, or press one point of it. Keys: arrows move the box, with Shift they change its size. Or type numbers.',
  sides: { x: 'From the left, %', y: 'From the top, %', width: 'Width, %', height: 'Height, %' },
  regionNow: 'Left {x} %, top {y} %, width {width} %, height {height} %',
  issues: {
    format: 'Write a time such as 1:23.',
    order: 'The end must be later than the beginning.',
    beyond: 'It is only {duration} long.',
  },
  digest: {
    working: 'Your device makes a fingerprint of the file, to help find copies. The file itself is not sent.',
    ready: 'The fingerprint of the file is ready. The file itself is not sent.',
    failed: 'No fingerprint of the file could be made. You can send your report without it.',
  },
  comfort: {
    notSent: 'Nothing was sent.',
    title: 'What you can do for yourself',
    done: 'Done: {action}',
    failed: 'This did not work: {action}. Please try again.',
    undo: 'Undo',
    undone: 'Undone: {action}',
  },
  search: {
    found: { one: '{count} reason found', other: '{count} reasons found' } as Plural,
    none: 'No reason found. Try another word.',
  },
};

/** Every text of the parts that are loaded when they are offered. */
export type PartsStrings = typeof strings;
