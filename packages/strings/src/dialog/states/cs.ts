import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Je právě teď někdo v nebezpečí? Zavolejte {number}.',
  support:
    'Procházíte vy nebo někdo, koho znáte, těžkým obdobím? Mluvit o tom pomáhá. Obraťte se na lékaře nebo na linku pomoci ve svém okolí: findahelpline.com',
  exempt: 'Můžete to nahlásit, aniž byste uvedli své jméno.',
  failures: {
    timeout: 'Trvá to příliš dlouho. O nic z toho, co jste napsali, jste nepřišli.',
    unexpected: 'Na druhé straně se něco pokazilo. O nic z toho, co jste napsali, jste nepřišli.',
    challenge: 'Před odesláním je potřeba krátké ověření. O nic z toho, co jste napsali, jste nepřišli.',
    signIn: 'Abyste to tu mohli nahlásit, musíte se přihlásit. O nic z toho, co jste napsali, jste nepřišli.',
    gone: 'Toto už není k dispozici. Vaše hlášení už není potřeba.',
    limited: 'Hlášení je teď příliš mnoho. Zkuste to prosím znovu za {wait}.',
    refused: 'Služba vaše hlášení nepřijala.',
  },
  seconds: {
    one: '{count} sekundu',
    few: '{count} sekundy',
    many: '{count} sekundy',
    other: '{count} sekund',
  },
  minutes: {
    one: '{count} minutu',
    few: '{count} minuty',
    many: '{count} minuty',
    other: '{count} minut',
  },
  issues: {
    'reason.notOffered': 'Tento důvod se zde nepřijímá. Vyberte prosím jiný.',
    other: 'Toto nebylo přijato. Změňte to prosím.',
  },
};
