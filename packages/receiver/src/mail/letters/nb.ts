import type { Letters } from './letters.ts';

export const nb: Letters = {
  confirmation: {
    subject: 'Bekreft adressen din: {reference}',
    text: [
      'Noen har meldt fra om noe til {service} og oppgitt denne e-postadressen. Meldingen har referansen {reference}.',
      'Var det du, skriver du denne koden på siden for meldingen din:',
      '    {code}',
      'Koden gjelder i {days} dager. Meldingen din blir sett på uansett.',
      'Var det ikke du, trenger du ikke gjøre noe: det kommer ingen flere e-poster hit.',
    ],
  },
  receipt: {
    subject: 'Meldingen din {reference}',
    text: [
      'Adressen din er bekreftet. {service} har meldingen din med referansen {reference} og skriver til deg når det er et spørsmål eller en avgjørelse.',
      'Slik står det til nå:',
      '{url}',
      'Hold lenken for deg selv: den som har den, kan lese status og trekke meldingen.',
    ],
  },
  question: {
    subject: 'Et spørsmål om meldingen din {reference}',
    text: ['{service} har et spørsmål om meldingen din {reference}.', 'Les og svar på det her:', '{url}'],
  },
  outcome: {
    subject: 'En avgjørelse om meldingen din {reference}',
    text: [
      '{service} har tatt en avgjørelse om meldingen din {reference}.',
      'Her er avgjørelsen, begrunnelsen og hva du kan gjøre hvis du er uenig:',
      '{url}',
    ],
  },
};
