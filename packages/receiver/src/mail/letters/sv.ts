import type { Letters } from './letters.ts';

export const sv: Letters = {
  confirmation: {
    subject: 'Bekräfta din adress: {reference}',
    text: [
      'Någon har anmält något till {service} och angett den här e-postadressen. Anmälan har referensnumret {reference}.',
      'Om det var du, skriv den här koden på sidan för din anmälan:',
      '    {code}',
      'Koden gäller i {days} dagar. Din anmälan granskas i vilket fall som helst.',
      'Om det inte var du behöver du inte göra något: inga fler mejl kommer hit.',
    ],
  },
  receipt: {
    subject: 'Din anmälan {reference}',
    text: [
      'Din adress är bekräftad. {service} har din anmälan under referensnumret {reference} och skriver till dig när det finns en fråga eller ett beslut.',
      'Så här ligger det till nu:',
      '{url}',
      'Behåll länken för dig själv: den som har den kan se vad som händer och dra tillbaka anmälan.',
    ],
  },
  question: {
    subject: 'En fråga om din anmälan {reference}',
    text: ['{service} har en fråga om din anmälan {reference}.', 'Läs och besvara den här:', '{url}'],
  },
  outcome: {
    subject: 'Ett beslut om din anmälan {reference}',
    text: [
      '{service} har fattat beslut om din anmälan {reference}.',
      'Här finns beslutet, skälen och vad du kan göra om du inte håller med:',
      '{url}',
    ],
  },
};
