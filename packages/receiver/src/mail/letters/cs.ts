import type { Letters } from './letters.ts';

export const cs: Letters = {
  confirmation: {
    subject: 'Potvrďte svou adresu: {reference}',
    text: [
      'Někdo něco nahlásil službě {service} a uvedl tuto e-mailovou adresu. Hlášení má číslo {reference}.',
      'Pokud jste to byli vy, napište tento kód na stránce svého hlášení:',
      '    {code}',
      'Kód platí {days} dní. Vaše hlášení bude posouzeno v každém případě.',
      'Pokud jste to nebyli vy, nedělejte nic: žádný další e-mail sem nepřijde.',
    ],
  },
  receipt: {
    subject: 'Vaše hlášení {reference}',
    text: [
      'Vaše adresa je potvrzena. Služba {service} má vaše hlášení pod číslem {reference} a napíše vám, až bude otázka nebo rozhodnutí.',
      'Jak na tom hlášení je:',
      '{url}',
      'Nechte si tento odkaz pro sebe: kdo ho má, může vidět stav a hlášení stáhnout.',
    ],
  },
  question: {
    subject: 'Otázka k vašemu hlášení {reference}',
    text: [
      'Služba {service} má otázku k vašemu hlášení {reference}.',
      'Přečtěte si ji a odpovězte zde:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Rozhodnutí o vašem hlášení {reference}',
    text: [
      'Služba {service} rozhodla o vašem hlášení {reference}.',
      'Zde je rozhodnutí, jeho důvody a co můžete dělat, pokud nesouhlasíte:',
      '{url}',
    ],
  },
};
