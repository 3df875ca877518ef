import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Vain teksti, jonka valitsin',
  video: 'Vain osa videosta',
  audio: 'Vain osa äänitteestä',
  picture: 'Vain osa kuvasta',
  whichOne: 'Mikä niistä?',
  from: 'Alkaen',
  to: 'Saakka (vapaaehtoinen)',
  timeHelp: 'Minuutit ja sekunnit, esimerkiksi 1:23.',
  region: 'Osa, jota tarkoitat',
  regionHelp:
    'Piirrä kuvaan kehys tai paina yhtä kohtaa. Näppäimet: nuolet siirtävät kehystä, Shiftin kanssa ne muuttavat sen kokoa. Tai kirjoita luvut.',
  sides: { x: 'Vasemmalta, %', y: 'Ylhäältä, %', width: 'Leveys, %', height: 'Korkeus, %' },
  regionNow: 'Vasemmalta {x} %, ylhäältä {y} %, leveys {width} %, korkeus {height} %',
  issues: {
    format: 'Kirjoita aika, esimerkiksi 1:23.',
    order: 'Lopun täytyy olla alkua myöhemmin.',
    beyond: 'Pituus on vain {duration}.',
  },
  digest: {
    working:
      'Laitteesi tekee tiedostosta sormenjäljen, jonka avulla kopioita voi löytää. Itse tiedostoa ei lähetetä.',
    ready: 'Tiedoston sormenjälki on valmis. Itse tiedostoa ei lähetetä.',
    failed: 'Tiedostosta ei voitu tehdä sormenjälkeä. Voit lähettää ilmoituksesi ilman sitä.',
  },
  comfort: {
    notSent: 'Mitään ei lähetetty.',
    title: 'Mitä voit tehdä itsesi hyväksi',
    done: 'Valmis: {action}',
    failed: 'Tämä ei onnistunut: {action}. Yritä uudelleen.',
    undo: 'Kumoa',
    undone: 'Kumottu: {action}',
  },
  search: {
    found: { one: 'löytyi {count} syy', other: 'löytyi {count} syytä' },
    none: 'Syytä ei löytynyt. Kokeile toista sanaa.',
  },
};
