import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Ist gerade jemand in Gefahr? Rufen Sie {number} an.',
  support:
    'Geht es Ihnen oder jemandem, den Sie kennen, nicht gut? Reden hilft. Fragen Sie einen Arzt, eine Ärztin oder eine Hilfe-Hotline in Ihrer Nähe: findahelpline.com',
  exempt: 'Sie können das melden, ohne Ihren Namen zu nennen.',
  failures: {
    timeout: 'Das dauert zu lange. Was Sie geschrieben haben, ist noch da.',
    unexpected: 'Auf der anderen Seite ist etwas schiefgegangen. Was Sie geschrieben haben, ist noch da.',
    challenge: 'Vor dem Senden ist eine kurze Prüfung nötig. Was Sie geschrieben haben, ist noch da.',
    signIn: 'Sie müssen sich anmelden, um das hier zu melden. Was Sie geschrieben haben, ist noch da.',
    gone: 'Das gibt es nicht mehr. Ihre Meldung ist nicht mehr nötig.',
    limited: 'Gerade gibt es zu viele Meldungen. Bitte versuchen Sie es in {wait} noch einmal.',
    refused: 'Der Dienst hat Ihre Meldung nicht angenommen.',
  },
  seconds: {
    one: '{count} Sekunde',
    other: '{count} Sekunden',
  },
  minutes: {
    one: '{count} Minute',
    other: '{count} Minuten',
  },
  issues: {
    'reason.notOffered': 'Dieser Grund ist hier nicht möglich. Bitte wählen Sie einen anderen.',
    other: 'Das wurde nicht angenommen. Bitte ändern Sie es.',
  },
};
