import type { Letters } from './letters.ts';

export const nl: Letters = {
  confirmation: {
    subject: 'Bevestig je adres: {reference}',
    text: [
      'Iemand heeft iets gemeld bij {service} en daarbij dit e-mailadres opgegeven. De melding heeft het kenmerk {reference}.',
      'Was jij dat, typ dan deze code op de pagina van je melding:',
      '    {code}',
      'De code geldt {days} dagen. Je melding wordt hoe dan ook bekeken.',
      'Was jij het niet, doe dan niets: er komt hier geen andere mail.',
    ],
  },
  receipt: {
    subject: 'Je melding {reference}',
    text: [
      'Je adres is bevestigd. {service} heeft je melding onder het kenmerk {reference} en schrijft je als er een vraag of een besluit is.',
      'Hoe het er nu mee staat:',
      '{url}',
      'Houd deze link voor jezelf: wie hem heeft, kan de stand lezen en de melding intrekken.',
    ],
  },
  question: {
    subject: 'Een vraag over je melding {reference}',
    text: ['{service} heeft een vraag over je melding {reference}.', 'Lees en beantwoord hem hier:', '{url}'],
  },
  outcome: {
    subject: 'Een besluit over je melding {reference}',
    text: [
      '{service} heeft een besluit genomen over je melding {reference}.',
      'Hier staan het besluit, de redenen en wat je kunt doen als je het er niet mee eens bent:',
      '{url}',
    ],
  },
};
