import type { Letters } from './letters.ts';

export const ro: Letters = {
  confirmation: {
    subject: 'Confirmă adresa ta: {reference}',
    text: [
      'Cineva a raportat ceva la {service} și a dat această adresă de e-mail. Raportarea are numărul de referință {reference}.',
      'Dacă ai fost tu, scrie acest cod pe pagina raportării tale:',
      '    {code}',
      'Codul este valabil {days} zile. Raportarea ta este analizată în orice caz.',
      'Dacă nu ai fost tu, nu face nimic: aici nu va mai veni niciun alt e-mail.',
    ],
  },
  receipt: {
    subject: 'Raportarea ta {reference}',
    text: [
      'Adresa ta este confirmată. {service} are raportarea ta cu numărul de referință {reference} și îți va scrie când apare o întrebare sau o decizie.',
      'Stadiul de până acum:',
      '{url}',
      'Păstrează acest link pentru tine: cine îl are poate vedea stadiul și poate retrage raportarea.',
    ],
  },
  question: {
    subject: 'O întrebare despre raportarea ta {reference}',
    text: [
      '{service} are o întrebare despre raportarea ta {reference}.',
      'Citește-o și răspunde aici:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'O decizie despre raportarea ta {reference}',
    text: [
      '{service} a luat o decizie despre raportarea ta {reference}.',
      'Aici găsești decizia, motivele ei și ce poți face dacă nu ești de acord:',
      '{url}',
    ],
  },
};
