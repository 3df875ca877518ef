import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Doar textul pe care l-am selectat',
  video: 'Doar o parte din video',
  audio: 'Doar o parte din înregistrare',
  picture: 'Doar o parte din imagine',
  whichOne: 'Care dintre ele?',
  from: 'De la',
  to: 'Până la (opțional)',
  timeHelp: 'Minute și secunde, de exemplu 1:23.',
  region: 'Partea la care te referi',
  regionHelp:
    'Desenează un chenar pe imagine sau apasă un punct. Taste: săgețile mută chenarul, cu Shift îi schimbă mărimea. Sau scrie numere.',
  sides: { x: 'Din stânga, %', y: 'De sus, %', width: 'Lățime, %', height: 'Înălțime, %' },
  regionNow: 'Stânga {x} %, sus {y} %, lățime {width} %, înălțime {height} %',
  issues: {
    format: 'Scrie un timp, de exemplu 1:23.',
    order: 'Sfârșitul trebuie să fie după început.',
    beyond: 'Durează doar {duration}.',
  },
  digest: {
    working:
      'Dispozitivul tău face o amprentă a fișierului, care ajută la găsirea copiilor. Fișierul în sine nu este trimis.',
    ready: 'Amprenta fișierului este gata. Fișierul în sine nu este trimis.',
    failed: 'Nu s-a putut face o amprentă a fișierului. Poți trimite raportarea fără ea.',
  },
  comfort: {
    notSent: 'Nu s-a trimis nimic.',
    title: 'Ce poți face pentru tine',
    done: 'Gata: {action}',
    failed: 'Nu a mers: {action}. Încearcă din nou.',
    undo: 'Anulează',
    undone: 'Anulat: {action}',
  },
  search: {
    found: { one: '{count} motiv găsit', few: '{count} motive găsite', other: '{count} de motive găsite' },
    none: 'Niciun motiv găsit. Încearcă alt cuvânt.',
  },
};
