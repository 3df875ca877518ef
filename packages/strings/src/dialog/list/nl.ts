import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'De redenen van deze site konden niet worden geladen. Je kunt kiezen uit deze algemene lijst.',
  readOffer: 'Redenen opnieuw laden',
  goodFaith: 'Ik geloof te goeder trouw dat deze informatie juist en volledig is.',
  groups: {
    spam: ['Spam of oplichting', 'Ongewenste reclame, fraude, nepaanbod'],
    harassment: ['Pesten of lastigvallen', 'Beledigingen of aanvallen op een persoon'],
    hate: ['Haat', 'Tegen mensen om wie ze zijn'],
    violence: ['Geweld of bedreiging', 'Wreed, gevaarlijk of bedreigend'],
    selfharm: ['Zelfbeschadiging of zelfdoding', 'Iemand doet zichzelf misschien iets aan'],
    sexual: ['Seks of naakt', 'Ongewenst of zonder toestemming gedeeld'],
    child: ['Veiligheid van kinderen', 'Een kind wordt misbruikt of is in gevaar'],
    privacy: ['Privégegevens', 'Toont gegevens van iemand zonder toestemming'],
    impersonation: ['Zich voordoen als een ander', 'Doet alsof hij of zij iemand anders is'],
    ip: ['Auteursrecht of merk', 'Gebruikt werk van anderen zonder toestemming'],
    misleading: ['Onwaar of misleidend', 'Onware beweringen die kwaad kunnen doen'],
    other: ['Iets anders', 'Niets hiervan past'],
  },
};
