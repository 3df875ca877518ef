import type { Letters } from './letters.ts';

export const sk: Letters = {
  confirmation: {
    subject: 'Potvrďte svoju adresu: {reference}',
    text: [
      'Niekto niečo nahlásil službe {service} a uviedol túto e-mailovú adresu. Hlásenie má číslo {reference}.',
      'Ak ste to boli vy, napíšte tento kód na stránke svojho hlásenia:',
      '    {code}',
      'Kód platí {days} dní. Vaše hlásenie sa posúdi v každom prípade.',
      'Ak ste to neboli vy, nerobte nič: žiadny ďalší e-mail sem nepríde.',
    ],
  },
  receipt: {
    subject: 'Vaše hlásenie {reference}',
    text: [
      'Vaša adresa je potvrdená. Služba {service} má vaše hlásenie pod číslom {reference} a napíše vám, keď bude otázka alebo rozhodnutie.',
      'Stav doteraz:',
      '{url}',
      'Tento odkaz si nechajte pre seba: kto ho má, môže vidieť stav a stiahnuť hlásenie.',
    ],
  },
  question: {
    subject: 'Otázka k vášmu hláseniu {reference}',
    text: [
      'Služba {service} má otázku k vášmu hláseniu {reference}.',
      'Prečítajte si ju a odpovedzte tu:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Rozhodnutie o vašom hlásení {reference}',
    text: [
      'Služba {service} rozhodla o vašom hlásení {reference}.',
      'Tu je rozhodnutie, jeho dôvody a čo môžete urobiť, ak nesúhlasíte:',
      '{url}',
    ],
  },
};
