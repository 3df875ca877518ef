import type { Letters } from './letters.ts';

export const hr: Letters = {
  confirmation: {
    subject: 'Potvrdite svoju adresu: {reference}',
    text: [
      'Netko je nešto prijavio usluzi {service} i naveo ovu adresu e-pošte. Broj prijave je {reference}.',
      'Ako ste to bili vi, upišite ovaj kôd na stranici svoje prijave:',
      '    {code}',
      'Kôd vrijedi {days} dana. Vaša će prijava u svakom slučaju biti pregledana.',
      'Ako to niste bili vi, ne činite ništa: ovamo neće stići nijedna druga poruka.',
    ],
  },
  receipt: {
    subject: 'Vaša prijava {reference}',
    text: [
      'Vaša je adresa potvrđena. Usluga {service} ima vašu prijavu pod brojem {reference} i pisat će vam kad bude pitanja ili odluke.',
      'Stanje prijave zasad:',
      '{url}',
      'Zadržite ovu poveznicu za sebe: tko je ima, može vidjeti stanje i povući prijavu.',
    ],
  },
  question: {
    subject: 'Pitanje o vašoj prijavi {reference}',
    text: [
      'Usluga {service} ima pitanje o vašoj prijavi {reference}.',
      'Pročitajte ga i odgovorite ovdje:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Odluka o vašoj prijavi {reference}',
    text: [
      'Usluga {service} donijela je odluku o vašoj prijavi {reference}.',
      'Ovdje su odluka, razlozi i ono što možete učiniti ako se ne slažete:',
      '{url}',
    ],
  },
};
