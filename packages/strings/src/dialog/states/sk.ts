import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Je práve teraz niekto v nebezpečenstve? Volajte {number}.',
  support:
    'Máte ťažké obdobie vy alebo niekto, koho poznáte? Rozhovor pomáha. Obráťte sa na lekára alebo na linku pomoci vo vašom okolí: findahelpline.com',
  exempt: 'Môžete to nahlásiť aj bez uvedenia mena.',
  failures: {
    timeout: 'Trvá to príliš dlho. Nič z toho, čo ste napísali, sa nestratilo.',
    unexpected: 'Na druhej strane sa niečo pokazilo. Nič z toho, čo ste napísali, sa nestratilo.',
    challenge: 'Pred odoslaním je potrebné krátke overenie. Nič z toho, čo ste napísali, sa nestratilo.',
    signIn: 'Na nahlásenie sa tu treba prihlásiť. Nič z toho, čo ste napísali, sa nestratilo.',
    gone: 'Toto tu už nie je. Vaše hlásenie už nie je potrebné.',
    limited: 'Hlásení je práve príliš veľa. Skúste to znova o {wait}.',
    refused: 'Služba vaše hlásenie neprijala.',
  },
  seconds: {
    one: '{count} sekundu',
    few: '{count} sekundy',
    many: '{count} sekundy',
    other: '{count} sekúnd',
  },
  minutes: {
    one: '{count} minútu',
    few: '{count} minúty',
    many: '{count} minúty',
    other: '{count} minút',
  },
  issues: {
    'reason.notOffered': 'Tento dôvod tu nie je možný. Vyberte iný.',
    other: 'Toto nebolo prijaté. Zmeňte to.',
  },
};
