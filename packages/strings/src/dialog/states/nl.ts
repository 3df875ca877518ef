import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Is er nu iemand in gevaar? Bel {number}.',
  support:
    'Heb jij het moeilijk, of iemand die je kent? Praten helpt. Vraag een arts, of een hulplijn bij jou in de buurt: findahelpline.com',
  exempt: 'Je kunt dit melden zonder je naam te geven.',
  failures: {
    timeout: 'Dit duurt te lang. Alles wat je schreef is er nog.',
    unexpected: 'Aan de andere kant ging iets mis. Alles wat je schreef is er nog.',
    challenge: 'Voor het versturen is een korte controle nodig. Alles wat je schreef is er nog.',
    signIn: 'Om dit hier te melden moet je inloggen. Alles wat je schreef is er nog.',
    gone: 'Dit is er niet meer. Je melding is niet meer nodig.',
    limited: 'Te veel meldingen op dit moment. Probeer het over {wait} opnieuw.',
    refused: 'De dienst nam je melding niet aan.',
  },
  seconds: {
    one: '{count} seconde',
    other: '{count} seconden',
  },
  minutes: {
    one: '{count} minuut',
    other: '{count} minuten',
  },
  issues: {
    'reason.notOffered': 'Deze reden kan hier niet. Kies een andere.',
    other: 'Dit werd niet aangenomen. Verander het.',
  },
};
