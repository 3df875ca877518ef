import type { Letters } from './letters.ts';

export const fi: Letters = {
  confirmation: {
    subject: 'Vahvista osoitteesi: {reference}',
    text: [
      'Joku on ilmoittanut jostakin palvelulle {service} ja antanut tämän sähköpostiosoitteen. Ilmoituksen viite on {reference}.',
      'Jos se olit sinä, kirjoita tämä koodi ilmoituksesi sivulle:',
      '    {code}',
      'Koodi on voimassa {days} päivää. Ilmoituksesi käsitellään joka tapauksessa.',
      'Jos se et ollut sinä, sinun ei tarvitse tehdä mitään: tänne ei tule muita viestejä.',
    ],
  },
  receipt: {
    subject: 'Ilmoituksesi {reference}',
    text: [
      'Osoitteesi on vahvistettu. Ilmoituksesi on saapunut palvelulle {service} viitteellä {reference}, ja sinulle kirjoitetaan, kun on kysyttävää tai päätös on tehty.',
      'Tilanne nyt:',
      '{url}',
      'Pidä tämä linkki omana tietonasi: se, jolla se on, voi lukea tilanteen ja perua ilmoituksen.',
    ],
  },
  question: {
    subject: 'Kysymys ilmoituksestasi {reference}',
    text: [
      'Palvelulla {service} on kysymys ilmoituksestasi {reference}.',
      'Lue kysymys ja vastaa täällä:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Päätös ilmoituksestasi {reference}',
    text: [
      'Palvelu {service} on tehnyt päätöksen ilmoituksestasi {reference}.',
      'Tässä ovat päätös, sen perustelut ja se, mitä voit tehdä, jos olet eri mieltä:',
      '{url}',
    ],
  },
};
