import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Är någon i fara just nu? Ring {number}.',
  support:
    'Har du, eller någon du känner, det svårt? Det hjälper att prata. Kontakta en läkare eller en hjälplinje nära dig: findahelpline.com',
  exempt: 'Du kan anmäla det här utan att ange ditt namn.',
  failures: {
    timeout: 'Det här tar för lång tid. Allt du har skrivit finns kvar.',
    unexpected: 'Något gick fel på andra sidan. Allt du har skrivit finns kvar.',
    challenge: 'En kort kontroll behövs innan det här kan skickas. Allt du har skrivit finns kvar.',
    signIn: 'Du behöver logga in för att anmäla det här. Allt du har skrivit finns kvar.',
    gone: 'Det här finns inte längre. Din anmälan behövs inte längre.',
    limited: 'Det är för många anmälningar just nu. Försök igen om {wait}.',
    refused: 'Tjänsten tog inte emot din anmälan.',
  },
  seconds: {
    one: '{count} sekund',
    other: '{count} sekunder',
  },
  minutes: {
    one: '{count} minut',
    other: '{count} minuter',
  },
  issues: {
    'reason.notOffered': 'Det här skälet går inte att använda här. Välj ett annat.',
    other: 'Det här togs inte emot. Ändra det.',
  },
};
