import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn:
    'Die Gründe dieser Website konnten nicht geladen werden. Sie können aus dieser allgemeinen Liste wählen.',
  readOffer: 'Gründe neu laden',
  goodFaith: 'Ich bin in gutem Glauben davon überzeugt, dass diese Angaben richtig und vollständig sind.',
  groups: {
    spam: ['Spam oder Betrug', 'Unerwünschte Werbung, Betrug, falsche Angebote'],
    harassment: ['Mobbing oder Belästigung', 'Beleidigungen, Drohungen oder Angriffe auf eine Person'],
    hate: ['Hass', 'Gegen Menschen, weil sie sind, wer sie sind'],
    violence: ['Gewalt oder Drohungen', 'Grausam, gefährlich oder bedrohlich'],
    selfharm: ['Selbstverletzung oder Suizid', 'Jemand könnte sich etwas antun'],
    sexual: ['Sexuelle Inhalte oder Nacktheit', 'Unerwünscht oder ohne Einwilligung geteilt'],
    child: ['Schutz von Kindern', 'Ein Kind wird missbraucht oder ist in Gefahr'],
    privacy: ['Private Daten', 'Zeigt Daten von jemandem ohne Einwilligung'],
    impersonation: ['Gibt sich als jemand anderes aus', 'Ein falscher Name oder ein falsches Konto'],
    ip: ['Urheberrecht oder Marke', 'Nutzt die Werke anderer ohne Erlaubnis'],
    misleading: ['Falsch oder irreführend', 'Unwahre Behauptungen, die schaden können'],
    other: ['Etwas anderes', 'Nichts davon passt'],
  },
};
