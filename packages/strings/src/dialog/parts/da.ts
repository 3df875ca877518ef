import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Kun den tekst, jeg har markeret',
  video: 'Kun en del af videoen',
  audio: 'Kun en del af optagelsen',
  picture: 'Kun en del af billedet',
  whichOne: 'Hvilken?',
  from: 'Fra',
  to: 'Til (valgfrit)',
  timeHelp: 'Minutter og sekunder, for eksempel 1:23.',
  region: 'Den del, du mener',
  regionHelp:
    'Tegn en ramme på billedet, eller tryk på et punkt. Taster: piletasterne flytter rammen, med Shift ændrer de størrelsen. Eller skriv tal.',
  sides: { x: 'Fra venstre, %', y: 'Fra toppen, %', width: 'Bredde, %', height: 'Højde, %' },
  regionNow: 'Venstre {x} %, top {y} %, bredde {width} %, højde {height} %',
  issues: {
    format: 'Skriv et tidspunkt som 1:23.',
    order: 'Slutningen skal være senere end begyndelsen.',
    beyond: 'Den er kun {duration} lang.',
  },
  digest: {
    working: 'Din enhed laver et fingeraftryk af filen, så kopier kan findes. Selve filen bliver ikke sendt.',
    ready: 'Filens fingeraftryk er klar. Selve filen bliver ikke sendt.',
    failed: 'Der kunne ikke laves et fingeraftryk af filen. Du kan sende din anmeldelse uden.',
  },
  comfort: {
    notSent: 'Der er ikke sendt noget.',
    title: 'Det kan du gøre for dig selv',
    done: 'Gjort: {action}',
    failed: 'Det lykkedes ikke: {action}. Prøv igen.',
    undo: 'Fortryd',
    undone: 'Fortrudt: {action}',
  },
  search: {
    found: { one: '{count} grund fundet', other: '{count} grunde fundet' },
    none: 'Ingen grund fundet. Prøv et andet ord.',
  },
};
