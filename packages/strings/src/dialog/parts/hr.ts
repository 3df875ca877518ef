import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Samo tekst koji je odabran',
  video: 'Samo dio videozapisa',
  audio: 'Samo dio snimke',
  picture: 'Samo dio slike',
  whichOne: 'Koja od njih?',
  from: 'Od',
  to: 'Do (nije obavezno)',
  timeHelp: 'Minute i sekunde, na primjer 1:23.',
  region: 'Dio na koji mislite',
  regionHelp:
    'Nacrtajte okvir na slici ili pritisnite jednu točku. Tipke: strelice pomiču okvir, a uz Shift mijenjaju njegovu veličinu. Ili upišite brojeve.',
  sides: { x: 'Slijeva, %', y: 'Odozgo, %', width: 'Širina, %', height: 'Visina, %' },
  regionNow: 'Slijeva {x} %, odozgo {y} %, širina {width} %, visina {height} %',
  issues: {
    format: 'Upišite vrijeme, na primjer 1:23.',
    order: 'Kraj mora biti nakon početka.',
    beyond: 'Traje samo {duration}.',
  },
  digest: {
    working: 'Vaš uređaj izrađuje otisak datoteke koji pomaže pronaći kopije. Sama datoteka se ne šalje.',
    ready: 'Otisak datoteke je spreman. Sama datoteka se ne šalje.',
    failed: 'Otisak datoteke nije se mogao izraditi. Prijavu možete poslati bez njega.',
  },
  comfort: {
    notSent: 'Ništa nije poslano.',
    title: 'Što možete učiniti za sebe',
    done: 'Gotovo: {action}',
    failed: 'Nije uspjelo: {action}. Pokušajte ponovno.',
    undo: 'Poništi',
    undone: 'Poništeno: {action}',
  },
  search: {
    found: {
      one: 'pronađen {count} razlog',
      few: 'pronađena {count} razloga',
      other: 'pronađeno {count} razloga',
    },
    none: 'Nema takvog razloga. Pokušajte s drugom riječi.',
  },
};
