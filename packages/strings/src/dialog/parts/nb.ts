import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Bare teksten jeg har merket',
  video: 'Bare en del av videoen',
  audio: 'Bare en del av opptaket',
  picture: 'Bare en del av bildet',
  whichOne: 'Hvilken?',
  from: 'Fra',
  to: 'Til (valgfritt)',
  timeHelp: 'Minutter og sekunder, for eksempel 1:23.',
  region: 'Delen du mener',
  regionHelp:
    'Tegn en ramme på bildet, eller trykk på et punkt. Taster: piltastene flytter rammen, med Shift endrer de størrelsen. Eller skriv tall.',
  sides: { x: 'Fra venstre, %', y: 'Fra toppen, %', width: 'Bredde, %', height: 'Høyde, %' },
  regionNow: 'Venstre {x} %, topp {y} %, bredde {width} %, høyde {height} %',
  issues: {
    format: 'Skriv et tidspunkt som 1:23.',
    order: 'Slutten må være senere enn begynnelsen.',
    beyond: 'Den er bare {duration} lang.',
  },
  digest: {
    working:
      'Enheten din lager et fingeravtrykk av filen, så kopier kan bli funnet. Selve filen blir ikke sendt.',
    ready: 'Fingeravtrykket av filen er klart. Selve filen blir ikke sendt.',
    failed: 'Det gikk ikke å lage et fingeravtrykk av filen. Du kan sende rapporten uten.',
  },
  comfort: {
    notSent: 'Ingenting ble sendt.',
    title: 'Dette kan du gjøre for deg selv',
    done: 'Gjort: {action}',
    failed: 'Dette gikk ikke: {action}. Prøv igjen.',
    undo: 'Angre',
    undone: 'Angret: {action}',
  },
  search: {
    found: { one: '{count} grunn funnet', other: '{count} grunner funnet' },
    none: 'Ingen grunn funnet. Prøv et annet ord.',
  },
};
