import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Samo besedilo, ki je označeno',
  video: 'Samo del videa',
  audio: 'Samo del posnetka',
  picture: 'Samo del slike',
  whichOne: 'Katera od njih?',
  from: 'Od',
  to: 'Do (neobvezno)',
  timeHelp: 'Minute in sekunde, na primer 1:23.',
  region: 'Del, na katerega mislite',
  regionHelp:
    'Narišite okvir na sliki ali pritisnite eno točko. Tipke: puščice premikajo okvir, s tipko Shift spreminjajo njegovo velikost. Ali vnesite števila.',
  sides: { x: 'Z leve, %', y: 'Od zgoraj, %', width: 'Širina, %', height: 'Višina, %' },
  regionNow: 'Z leve {x} %, od zgoraj {y} %, širina {width} %, višina {height} %',
  issues: {
    format: 'Vnesite čas, na primer 1:23.',
    order: 'Konec mora biti za začetkom.',
    beyond: 'Traja samo {duration}.',
  },
  digest: {
    working: 'Vaša naprava izdela prstni odtis datoteke, ki pomaga najti kopije. Sama datoteka se ne pošlje.',
    ready: 'Prstni odtis datoteke je pripravljen. Sama datoteka se ne pošlje.',
    failed: 'Prstnega odtisa datoteke ni bilo mogoče izdelati. Prijavo lahko pošljete brez njega.',
  },
  comfort: {
    notSent: 'Nič ni bilo poslano.',
    title: 'Kaj lahko naredite zase',
    done: 'Narejeno: {action}',
    failed: 'Ni uspelo: {action}. Poskusite znova.',
    undo: 'Razveljavi',
    undone: 'Razveljavljeno: {action}',
  },
  search: {
    found: {
      one: 'najden {count} razlog',
      two: 'najdena {count} razloga',
      few: 'najdeni {count} razlogi',
      other: 'najdenih {count} razlogov',
    },
    none: 'Ni najdenega razloga. Poskusite z drugo besedo.',
  },
};
