import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'It-test li għażilt biss',
  video: 'Parti mill-vidjo biss',
  audio: 'Parti mir-reġistrazzjoni biss',
  picture: 'Parti mill-istampa biss',
  whichOne: 'Liema waħda?',
  from: 'Minn',
  to: 'Sa (mhux obbligatorju)',
  timeHelp: 'Minuti u sekondi, bħal 1:23.',
  region: 'Il-parti li qed tirreferi għaliha',
  regionHelp:
    'Pinġi kaxxa fuq l-istampa, jew agħfas punt wieħed. Tasti: il-vleġeġ imexxu l-kaxxa, u b’Shift ibiddlu d-daqs tagħha. Jew ikteb in-numri.',
  sides: { x: 'Mix-xellug, %', y: 'Minn fuq, %', width: 'Wisa’, %', height: 'Għoli, %' },
  regionNow: 'Xellug {x} %, fuq {y} %, wisa’ {width} %, għoli {height} %',
  issues: {
    format: 'Ikteb ħin bħal 1:23.',
    order: 'It-tmiem irid ikun wara l-bidu.',
    beyond: 'It-tul hu biss {duration}.',
  },
  digest: {
    working:
      'L-apparat tiegħek jagħmel marka tas-swaba’ tal-fajl, biex jinstabu kopji. Il-fajl innifsu ma jintbagħatx.',
    ready: 'Il-marka tas-swaba’ tal-fajl lesta. Il-fajl innifsu ma jintbagħatx.',
    failed: 'Ma setgħetx issir marka tas-swaba’ tal-fajl. Tista’ tibgħat ir-rapport mingħajrha.',
  },
  comfort: {
    notSent: 'Ma ntbagħat xejn.',
    title: 'X’tista’ tagħmel għalik innifsek',
    done: 'Sar: {action}',
    failed: 'Dan ma ħadimx: {action}. Erġa’ pprova.',
    undo: 'Annulla',
    undone: 'Annullat: {action}',
  },
  search: {
    found: {
      one: 'instabet raġuni {count}',
      two: 'instabu {count} raġunijiet',
      few: 'instabu {count} raġunijiet',
      many: 'instabu {count}-il raġuni',
      other: 'instabu {count} raġuni',
    },
    none: 'Ma nstabet l-ebda raġuni. Ipprova kelma oħra.',
  },
};
