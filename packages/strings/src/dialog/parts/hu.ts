import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Csak a kijelölt szöveg',
  video: 'Csak a videó egy része',
  audio: 'Csak a felvétel egy része',
  picture: 'Csak a kép egy része',
  whichOne: 'Melyik?',
  from: 'Ettől',
  to: 'Eddig (nem kötelező)',
  timeHelp: 'Perc és másodperc, például 1:23.',
  region: 'A rész, amelyre gondol',
  regionHelp:
    'Rajzoljon keretet a képre, vagy nyomjon meg egy pontot rajta. Billentyűk: a nyilak mozgatják a keretet, Shifttel a méretét változtatják. Vagy írjon be számokat.',
  sides: { x: 'Balról, %', y: 'Felülről, %', width: 'Szélesség, %', height: 'Magasság, %' },
  regionNow: 'Balról {x} %, felülről {y} %, szélesség {width} %, magasság {height} %',
  issues: {
    format: 'Írjon be egy időpontot, például 1:23.',
    order: 'A végének a kezdete után kell lennie.',
    beyond: 'A hossza csak {duration}.',
  },
  digest: {
    working:
      'Az eszköze ujjlenyomatot készít a fájlról, amely segít megtalálni a másolatokat. Magát a fájlt nem küldjük el.',
    ready: 'A fájl ujjlenyomata kész. Magát a fájlt nem küldjük el.',
    failed: 'Nem sikerült ujjlenyomatot készíteni a fájlról. Enélkül is elküldheti a bejelentését.',
  },
  comfort: {
    notSent: 'Semmi nem lett elküldve.',
    title: 'Amit saját magáért tehet',
    done: 'Kész: {action}',
    failed: 'Ez nem sikerült: {action}. Próbálja újra.',
    undo: 'Visszavonás',
    undone: 'Visszavonva: {action}',
  },
  search: {
    found: { one: '{count} indok', other: '{count} indok' },
    none: 'Nincs ilyen indok. Próbálkozzon másik szóval.',
  },
};
