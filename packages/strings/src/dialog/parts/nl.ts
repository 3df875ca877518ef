import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Alleen de tekst die ik heb geselecteerd',
  video: 'Alleen een deel van de video',
  audio: 'Alleen een deel van de opname',
  picture: 'Alleen een deel van de afbeelding',
  whichOne: 'Welke?',
  from: 'Van',
  to: 'Tot (mag je overslaan)',
  timeHelp: 'Minuten en seconden, zoals 1:23.',
  region: 'Het deel dat je bedoelt',
  regionHelp:
    'Teken een kader op de afbeelding, of druk op één punt. Toetsen: pijlen verplaatsen het kader, met Shift veranderen ze de grootte. Of typ getallen.',
  sides: { x: 'Vanaf links, %', y: 'Vanaf boven, %', width: 'Breedte, %', height: 'Hoogte, %' },
  regionNow: 'Links {x} %, boven {y} %, breedte {width} %, hoogte {height} %',
  issues: {
    format: 'Vul een tijd in zoals 1:23.',
    order: 'Het einde moet na het begin komen.',
    beyond: 'De lengte is maar {duration}.',
  },
  digest: {
    working:
      'Je apparaat maakt een vingerafdruk van het bestand, om kopieën te helpen vinden. Het bestand zelf wordt niet verstuurd.',
    ready: 'De vingerafdruk van het bestand is klaar. Het bestand zelf wordt niet verstuurd.',
    failed: 'Er kon geen vingerafdruk van het bestand worden gemaakt. Je kunt je melding zonder versturen.',
  },
  comfort: {
    notSent: 'Er is niets verstuurd.',
    title: 'Wat je voor jezelf kunt doen',
    done: 'Gedaan: {action}',
    failed: 'Dit is niet gelukt: {action}. Probeer het nog eens.',
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt: {action}',
  },
  search: {
    found: { one: '{count} reden gevonden', other: '{count} redenen gevonden' },
    none: 'Geen reden gevonden. Probeer een ander woord.',
  },
};
