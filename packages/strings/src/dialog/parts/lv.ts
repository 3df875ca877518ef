import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Tikai teksts, ko atzīmēju',
  video: 'Tikai daļa no video',
  audio: 'Tikai daļa no ieraksta',
  picture: 'Tikai daļa no attēla',
  whichOne: 'Kurš no tiem?',
  from: 'No',
  to: 'Līdz (nav obligāti)',
  timeHelp: 'Minūtes un sekundes, piemēram, 1:23.',
  region: 'Daļa, ko domājat',
  regionHelp:
    'Uzzīmējiet attēlā rāmi vai nospiediet vienu vietu. Taustiņi: bultiņas pārvieto rāmi, kopā ar Shift tās maina tā lielumu. Vai ierakstiet skaitļus.',
  sides: { x: 'No kreisās puses, %', y: 'No augšas, %', width: 'Platums, %', height: 'Augstums, %' },
  regionNow: 'No kreisās {x} %, no augšas {y} %, platums {width} %, augstums {height} %',
  issues: {
    format: 'Ierakstiet laiku, piemēram, 1:23.',
    order: 'Beigām jābūt vēlāk par sākumu.',
    beyond: 'Garums ir tikai {duration}.',
  },
  digest: {
    working: 'Jūsu ierīce izveido faila nospiedumu, kas palīdz atrast kopijas. Pats fails netiek sūtīts.',
    ready: 'Faila nospiedums ir gatavs. Pats fails netiek sūtīts.',
    failed: 'Faila nospiedumu neizdevās izveidot. Ziņojumu varat nosūtīt bez tā.',
  },
  comfort: {
    notSent: 'Nekas netika nosūtīts.',
    title: 'Ko varat darīt sevis labā',
    done: 'Izdarīts: {action}',
    failed: 'Neizdevās: {action}. Lūdzu, mēģiniet vēlreiz.',
    undo: 'Atsaukt',
    undone: 'Atsaukts: {action}',
  },
  search: {
    found: {
      zero: 'atrasti {count} iemesli',
      one: 'atrasts {count} iemesls',
      other: 'atrasti {count} iemesli',
    },
    none: 'Neviens iemesls nav atrasts. Pamēģiniet citu vārdu.',
  },
};
