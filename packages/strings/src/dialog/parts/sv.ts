import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Bara texten som jag har markerat',
  video: 'Bara en del av videon',
  audio: 'Bara en del av inspelningen',
  picture: 'Bara en del av bilden',
  whichOne: 'Vilken?',
  from: 'Från',
  to: 'Till (valfritt)',
  timeHelp: 'Minuter och sekunder, till exempel 1:23.',
  region: 'Den del du menar',
  regionHelp:
    'Rita en ruta på bilden, eller tryck på en punkt. Tangenter: pilarna flyttar rutan, med Skift ändrar de storleken. Eller skriv siffror.',
  sides: { x: 'Från vänster, %', y: 'Uppifrån, %', width: 'Bredd, %', height: 'Höjd, %' },
  regionNow: 'Vänster {x} %, uppifrån {y} %, bredd {width} %, höjd {height} %',
  issues: {
    format: 'Skriv en tid, till exempel 1:23.',
    order: 'Slutet måste vara senare än början.',
    beyond: 'Den är bara {duration} lång.',
  },
  digest: {
    working: 'Din enhet gör ett fingeravtryck av filen, så att kopior kan hittas. Själva filen skickas inte.',
    ready: 'Filens fingeravtryck är klart. Själva filen skickas inte.',
    failed: 'Det gick inte att göra ett fingeravtryck av filen. Du kan skicka anmälan utan det.',
  },
  comfort: {
    notSent: 'Ingenting skickades.',
    title: 'Det här kan du göra för din egen skull',
    done: 'Klart: {action}',
    failed: 'Det gick inte: {action}. Försök igen.',
    undo: 'Ångra',
    undone: 'Ångrat: {action}',
  },
  search: {
    found: { one: '{count} skäl hittades', other: '{count} skäl hittades' },
    none: 'Inget skäl hittades. Prova ett annat ord.',
  },
};
