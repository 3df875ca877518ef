import type { Letters } from './letters.ts';

export const pl: Letters = {
  confirmation: {
    subject: 'Potwierdź swój adres: {reference}',
    text: [
      'Ktoś zgłosił coś w serwisie {service} i podał ten adres e-mail. Zgłoszenie ma numer {reference}.',
      'Jeśli to Ty, wpisz ten kod na stronie swojego zgłoszenia:',
      '    {code}',
      'Kod jest ważny {days} dni. Zgłoszenie zostanie rozpatrzone w każdym przypadku.',
      'Jeśli to nie Ty, nie rób nic: nie przyjdzie tu żadna inna wiadomość.',
    ],
  },
  receipt: {
    subject: 'Twoje zgłoszenie {reference}',
    text: [
      'Twój adres jest potwierdzony. Serwis {service} ma Twoje zgłoszenie pod numerem {reference} i napisze do Ciebie, gdy pojawi się pytanie lub decyzja.',
      'Obecny status zgłoszenia:',
      '{url}',
      'Zachowaj ten link dla siebie: kto go ma, może odczytać status i wycofać zgłoszenie.',
    ],
  },
  question: {
    subject: 'Pytanie dotyczące Twojego zgłoszenia {reference}',
    text: [
      'Serwis {service} ma pytanie dotyczące Twojego zgłoszenia {reference}.',
      'Przeczytaj je i odpowiedz tutaj:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Decyzja w sprawie Twojego zgłoszenia {reference}',
    text: [
      'Serwis {service} podjął decyzję w sprawie Twojego zgłoszenia {reference}.',
      'Tutaj znajdziesz decyzję, jej uzasadnienie i to, co możesz zrobić, jeśli się z nią nie zgadzasz:',
      '{url}',
    ],
  },
};
