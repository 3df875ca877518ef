import type { Letters } from './letters.ts';

export const lv: Letters = {
  confirmation: {
    subject: 'Apstipriniet savu adresi: {reference}',
    text: [
      'Kāds kaut ko ziņoja pakalpojumam {service} un norādīja šo e-pasta adresi. Ziņojuma numurs ir {reference}.',
      'Ja tas bijāt jūs, ievadiet šo kodu sava ziņojuma lapā:',
      '    {code}',
      'Kods ir derīgs {days} dienas. Jūsu ziņojumu izskatīs jebkurā gadījumā.',
      'Ja tas nebijāt jūs, nedariet neko: citi e-pasti šeit nepienāks.',
    ],
  },
  receipt: {
    subject: 'Jūsu ziņojums {reference}',
    text: [
      'Jūsu adrese ir apstiprināta. Pakalpojums {service} ir saņēmis jūsu ziņojumu ar numuru {reference} un rakstīs jums, kad būs jautājums vai lēmums.',
      'Statuss līdz šim:',
      '{url}',
      'Paturiet šo saiti sev: kam tā ir, tas var redzēt statusu un atsaukt ziņojumu.',
    ],
  },
  question: {
    subject: 'Jautājums par jūsu ziņojumu {reference}',
    text: [
      'Pakalpojumam {service} ir jautājums par jūsu ziņojumu {reference}.',
      'Izlasiet to un atbildiet šeit:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Lēmums par jūsu ziņojumu {reference}',
    text: [
      'Pakalpojums {service} ir pieņēmis lēmumu par jūsu ziņojumu {reference}.',
      'Šeit ir lēmums, tā iemesli un tas, ko varat darīt, ja nepiekrītat:',
      '{url}',
    ],
  },
};
