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
  illegal: 'Myślę, że to jest niezgodne z prawem',
  illegalHelp: 'Pojawi się kilka pytań. Nie musisz wiedzieć, o który przepis chodzi.',
  builtIn: 'Nie udało się wczytać powodów z tej strony. Możesz wybrać z tej ogólnej listy.',
  readOffer: 'Wczytaj powody jeszcze raz',
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

export const later = () => import('./later/pl.ts');
export const rest = () => import('./rest/pl.ts');
