import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Er noen i fare akkurat nå? Ring {number}.',
  support:
    'Har du, eller noen du kjenner, det vanskelig? Det hjelper å snakke. Kontakt en lege eller en hjelpetelefon nær deg: findahelpline.com',
  exempt: 'Du kan rapportere dette uten å oppgi navn.',
  failures: {
    timeout: 'Dette tar for lang tid. Alt du har skrevet, er fortsatt her.',
    unexpected: 'Noe gikk galt på den andre siden. Alt du har skrevet, er fortsatt her.',
    challenge: 'En kort sjekk må til før dette kan sendes. Alt du har skrevet, er fortsatt her.',
    signIn: 'Du må logge inn for å rapportere dette her. Alt du har skrevet, er fortsatt her.',
    gone: 'Dette finnes ikke lenger. Det er ikke behov for rapporten din lenger.',
    limited: 'Det er for mange rapporter akkurat nå. Prøv igjen om {wait}.',
    refused: 'Tjenesten tok ikke imot rapporten din.',
  },
  seconds: {
    one: '{count} sekund',
    other: '{count} sekunder',
  },
  minutes: {
    one: '{count} minutt',
    other: '{count} minutter',
  },
  issues: {
    'reason.notOffered': 'Denne grunnen kan ikke brukes her. Velg en annen.',
    other: 'Dette ble ikke godtatt. Endre det.',
  },
};
