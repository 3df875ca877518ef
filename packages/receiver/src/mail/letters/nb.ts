import type { Letters } from './letters.ts';

export const nb: Letters = {
  confirmation: {
    subject: 'Bekreft adressen din: {reference}',
    text: [
      'Noen har rapportert noe til {service} og oppgitt denne e-postadressen. Rapporten har referansen {reference}.',
      'Var det du, skriver du denne koden på siden for rapporten din:',
      '    {code}',
      'Koden gjelder i {days} dager. Rapporten din blir sett på uansett.',
      'Var det ikke du, trenger du ikke gjøre noe: det kommer ingen flere e-poster hit.',
    ],
  },
  receipt: {
    subject: 'Rapporten din {reference}',
    text: [
      'Adressen din er bekreftet. {service} har rapporten din med referansen {reference} og skriver til deg når det er et spørsmål eller en avgjørelse.',
      'Slik står det til nå:',
      '{url}',
      'Hold denne lenken for deg selv: Den som har den, kan se statusen og trekke rapporten tilbake.',
    ],
  },
  question: {
    subject: 'Et spørsmål om rapporten din {reference}',
    text: ['{service} har et spørsmål om rapporten din {reference}.', 'Les og svar på det her:', '{url}'],
  },
  outcome: {
    subject: 'En avgjørelse om rapporten din {reference}',
    text: [
      '{service} har tatt en avgjørelse om rapporten din {reference}.',
      'Her er avgjørelsen, begrunnelsen og hva du kan gjøre hvis du er uenig:',
      '{url}',
    ],
  },
};
