import type { Letters } from './letters.ts';

export const da: Letters = {
  confirmation: {
    subject: 'Bekræft din adresse: {reference}',
    text: [
      'Nogen har anmeldt noget til {service} og angivet denne e-mailadresse. Anmeldelsen har sagsnummeret {reference}.',
      'Var det dig, så skriv denne kode på siden for din anmeldelse:',
      '    {code}',
      'Koden gælder i {days} dage. Din anmeldelse bliver under alle omstændigheder set på.',
      'Var det ikke dig, skal du ikke gøre noget: der kommer ingen andre mails hertil.',
    ],
  },
  receipt: {
    subject: 'Din anmeldelse {reference}',
    text: [
      'Din adresse er bekræftet. {service} har din anmeldelse med sagsnummeret {reference} og skriver til dig, når der er et spørgsmål eller en afgørelse.',
      'Sådan står det til nu:',
      '{url}',
      'Behold dette link for dig selv: Den, der har det, kan læse status og trække anmeldelsen tilbage.',
    ],
  },
  question: {
    subject: 'Et spørgsmål om din anmeldelse {reference}',
    text: ['{service} har et spørgsmål om din anmeldelse {reference}.', 'Læs og besvar det her:', '{url}'],
  },
  outcome: {
    subject: 'En afgørelse om din anmeldelse {reference}',
    text: [
      '{service} har truffet afgørelse om din anmeldelse {reference}.',
      'Her er afgørelsen, begrundelsen, og hvad du kan gøre, hvis du er uenig:',
      '{url}',
    ],
  },
};
