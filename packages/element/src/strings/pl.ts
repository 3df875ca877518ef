import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Zgłoś to',
  titles: {
    account: 'Zgłoś to konto',
    ad: 'Zgłoś tę reklamę',
    comment: 'Zgłoś ten komentarz',
    listing: 'Zgłoś tę ofertę',
    media: 'Zgłoś to zdjęcie lub film',
    message: 'Zgłoś tę wiadomość',
    page: 'Zgłoś tę stronę',
    post: 'Zgłoś ten wpis',
    product: 'Zgłoś ten produkt',
    profile: 'Zgłoś ten profil',
    review: 'Zgłoś tę opinię',
  },
  loading: 'Chwileczkę…',
  lead: 'Wybierz to, co pasuje najlepiej.',
  goesTo: 'Twoje zgłoszenie otrzyma {service}.',
  whatIsWrong: 'Co jest nie tak?',
  whatExactly: 'Co dokładnie? (możesz pominąć)',
  addDetails: 'Dodaj szczegóły (nieobowiązkowo)',
  details: 'Co powinniśmy wiedzieć?',
  left: {
    one: 'Został {count} znak',
    few: 'Zostały {count} znaki',
    many: 'Zostało {count} znaków',
    other: 'Zostało {count} znaku',
  },
  required: '(wymagane)',
  illegal: 'Myślę, że to jest niezgodne z prawem',
  illegalHelp: 'Pojawi się kilka pytań. Nie musisz wiedzieć, o który przepis chodzi.',
  builtIn: 'Nie udało się wczytać powodów z tej strony. Możesz wybrać z tej ogólnej listy.',
  readOffer: 'Wczytaj powody jeszcze raz',
  emergency: 'Czy ktoś jest teraz w niebezpieczeństwie? Zadzwoń pod 112.',
  support:
    'Czy ty albo ktoś, kogo znasz, przeżywa trudny czas? Rozmowa pomaga. Zwróć się do lekarza albo zadzwoń na telefon zaufania w twojej okolicy: findahelpline.com',
  exempt: 'Możesz to zgłosić bez podawania imienia i nazwiska.',
  cancel: 'Anuluj',
  back: 'Wstecz',
  next: 'Dalej',
  send: 'Wyślij zgłoszenie',
  sending: 'Wysyłanie…',
  retry: 'Spróbuj ponownie',
  failedTitle: 'Twoje zgłoszenie nie zostało wysłane',
  notLoaded: 'Nie udało się wczytać części tego formularza. Nic z tego, co piszesz, nie przepadło.',
  issues: {
    'reason.required': 'Wybierz powód, aby przejść dalej.',
    'reason.notOffered': 'Tego powodu nie można tu wybrać. Wybierz inny.',
    'explanation.tooLong': 'Tekst jest za długi. Skróć go.',
    other: 'Tego nie przyjęto. Zmień to.',
  },
};

export const ending = () => import('./ending/pl.ts');
export const rest = () => import('./rest/pl.ts');
