import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Nur den Text, den ich markiert habe',
  video: 'Nur einen Teil des Videos',
  audio: 'Nur einen Teil der Aufnahme',
  picture: 'Nur einen Teil des Bildes',
  whichOne: 'Welches davon?',
  from: 'Von',
  to: 'Bis (freiwillig)',
  timeHelp: 'Minuten und Sekunden, zum Beispiel 1:23.',
  region: 'Der Teil, den Sie meinen',
  regionHelp:
    'Zeichnen Sie einen Rahmen auf das Bild oder drücken Sie auf eine Stelle. Tasten: Pfeile bewegen den Rahmen, mit Umschalt ändern sie seine Größe. Oder geben Sie Zahlen ein.',
  sides: { x: 'Von links, %', y: 'Von oben, %', width: 'Breite, %', height: 'Höhe, %' },
  regionNow: 'Links {x} %, oben {y} %, Breite {width} %, Höhe {height} %',
  issues: {
    format: 'Geben Sie eine Zeit wie 1:23 ein.',
    order: 'Das Ende muss nach dem Anfang liegen.',
    beyond: 'Die Länge ist nur {duration}.',
  },
  digest: {
    working:
      'Ihr Gerät macht einen Fingerabdruck der Datei, damit sich Kopien finden lassen. Die Datei selbst wird nicht gesendet.',
    ready: 'Der Fingerabdruck der Datei ist fertig. Die Datei selbst wird nicht gesendet.',
    failed: 'Es ließ sich kein Fingerabdruck der Datei machen. Sie können Ihre Meldung ohne ihn senden.',
  },
  comfort: {
    notSent: 'Es wurde nichts gesendet.',
    title: 'Was Sie für sich tun können',
    done: 'Erledigt: {action}',
    failed: 'Das hat nicht geklappt: {action}. Bitte versuchen Sie es noch einmal.',
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht: {action}',
  },
  search: {
    found: { one: '{count} Grund gefunden', other: '{count} Gründe gefunden' },
    none: 'Kein Grund gefunden. Versuchen Sie es mit einem anderen Wort.',
  },
};
