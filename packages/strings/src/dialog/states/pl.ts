import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod {number}.',
  support:
    'Czy ty albo ktoś, kogo znasz, przeżywa trudny czas? Rozmowa pomaga. Zwróć się do lekarza albo zadzwoń na telefon zaufania w twojej okolicy: findahelpline.com',
  exempt: 'Możesz to zgłosić bez podawania imienia i nazwiska.',
  failures: {
    timeout: 'To trwa zbyt długo. Nic z tego, co piszesz, nie przepadło.',
    unexpected: 'Coś poszło nie tak po drugiej stronie. Nic z tego, co piszesz, nie przepadło.',
    challenge: 'Przed wysłaniem potrzebne jest krótkie sprawdzenie. Nic z tego, co piszesz, nie przepadło.',
    signIn: 'Aby to tutaj zgłosić, trzeba się zalogować. Nic z tego, co piszesz, nie przepadło.',
    gone: 'Tego już tu nie ma. Twoje zgłoszenie nie jest już potrzebne.',
    limited: 'W tej chwili jest za dużo zgłoszeń. Spróbuj ponownie za {wait}.',
    refused: 'Serwis nie przyjął twojego zgłoszenia.',
  },
  seconds: {
    one: '{count} sekundę',
    few: '{count} sekundy',
    many: '{count} sekund',
    other: '{count} sekundy',
  },
  minutes: {
    one: '{count} minutę',
    few: '{count} minuty',
    many: '{count} minut',
    other: '{count} minuty',
  },
  issues: {
    'reason.notOffered': 'Tego powodu nie można tu wybrać. Wybierz inny.',
    other: 'Tego nie przyjęto. Zmień to.',
  },
};
