import type { Letters } from './letters.ts';

export const et: Letters = {
  confirmation: {
    subject: 'Kinnitage oma aadress: {reference}',
    text: [
      'Keegi saatis teate teenusele {service} ja andis selle e-posti aadressi. Teate viitenumber on {reference}.',
      'Kui see olite teie, sisestage see kood oma teate lehel:',
      '    {code}',
      'Kood kehtib {days} päeva. Teie teade vaadatakse igal juhul läbi.',
      'Kui see ei olnud teie, ärge tehke midagi: rohkem kirju siia ei tule.',
    ],
  },
  receipt: {
    subject: 'Teie teade {reference}',
    text: [
      'Teie aadress on kinnitatud. Teie teade on jõudnud teenusele {service} viitenumbriga {reference}. Teile kirjutatakse, kui on küsimus või otsus.',
      'Teate seis praegu:',
      '{url}',
      'Hoidke see link enda teada: kellel see on, see näeb teate seisu ja saab teate tagasi võtta.',
    ],
  },
  question: {
    subject: 'Küsimus teie teate kohta {reference}',
    text: [
      'Teenusel {service} on küsimus teie teate {reference} kohta.',
      'Lugege seda ja vastake siin:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Otsus teie teate kohta {reference}',
    text: [
      'Teenus {service} on teinud otsuse teie teate {reference} kohta.',
      'Siin on otsus, selle põhjused ja see, mida saate teha, kui te ei ole nõus:',
      '{url}',
    ],
  },
};
