import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Ainult tekst, mille valisin',
  video: 'Ainult osa videost',
  audio: 'Ainult osa salvestisest',
  picture: 'Ainult osa pildist',
  whichOne: 'Milline neist?',
  from: 'Alates',
  to: 'Kuni (valikuline)',
  timeHelp: 'Minutid ja sekundid, näiteks 1:23.',
  region: 'Osa, mida mõtlete',
  regionHelp:
    'Joonistage pildile kast või vajutage ühele kohale. Klahvid: nooled liigutavad kasti, koos Shiftiga muudavad selle suurust. Või kirjutage arvud.',
  sides: { x: 'Vasakult, %', y: 'Ülalt, %', width: 'Laius, %', height: 'Kõrgus, %' },
  regionNow: 'Vasakult {x} %, ülalt {y} %, laius {width} %, kõrgus {height} %',
  issues: {
    format: 'Kirjutage aeg, näiteks 1:23.',
    order: 'Lõpp peab olema algusest hiljem.',
    beyond: 'Pikkus on ainult {duration}.',
  },
  digest: {
    working: 'Teie seade teeb failist sõrmejälje, mis aitab koopiaid leida. Faili ennast ei saadeta.',
    ready: 'Faili sõrmejälg on valmis. Faili ennast ei saadeta.',
    failed: 'Failist ei õnnestunud sõrmejälge teha. Saate teate saata ilma selleta.',
  },
  comfort: {
    notSent: 'Midagi ei saadetud.',
    title: 'Mida saate enda heaks teha',
    done: 'Tehtud: {action}',
    failed: 'See ei õnnestunud: {action}. Palun proovige uuesti.',
    undo: 'Võta tagasi',
    undone: 'Tagasi võetud: {action}',
  },
  search: {
    found: { one: 'leitud {count} põhjus', other: 'leitud {count} põhjust' },
    none: 'Põhjust ei leitud. Proovige mõnda teist sõna.',
  },
};
