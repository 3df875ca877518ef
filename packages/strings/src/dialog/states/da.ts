import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Er nogen i fare lige nu? Ring {number}.',
  support:
    'Har du, eller en du kender, det svært? Det hjælper at tale om det. Spørg en læge eller en hjælpelinje i nærheden af dig: findahelpline.com',
  exempt: 'Du kan anmelde dette uden at oplyse dit navn.',
  failures: {
    timeout: 'Det tager for lang tid. Intet af det, du har skrevet, er gået tabt.',
    unexpected: 'Noget gik galt i den anden ende. Intet af det, du har skrevet, er gået tabt.',
    challenge: 'Der skal et kort tjek til, før dette kan sendes. Intet af det, du har skrevet, er gået tabt.',
    signIn: 'Du skal logge ind for at anmelde dette her. Intet af det, du har skrevet, er gået tabt.',
    gone: 'Dette findes ikke længere. Der er ikke længere brug for din anmeldelse.',
    limited: 'Der er for mange anmeldelser lige nu. Prøv igen om {wait}.',
    refused: 'Tjenesten tog ikke imod din anmeldelse.',
  },
  seconds: {
    one: '{count} sekund',
    other: '{count} sekunder',
  },
  minutes: {
    one: '{count} minut',
    other: '{count} minutter',
  },
  issues: {
    'reason.notOffered': 'Denne grund kan ikke bruges her. Vælg en anden.',
    other: 'Dette blev ikke godtaget. Ret det.',
  },
};
