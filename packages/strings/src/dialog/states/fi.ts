import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Onko joku juuri nyt vaarassa? Soita numeroon {number}.',
  support:
    'Onko sinulla tai jollakulla tutullasi vaikeaa? Puhuminen auttaa. Kysy apua lääkäriltä tai lähellä olevasta auttavasta puhelimesta: findahelpline.com',
  exempt: 'Voit ilmoittaa tästä kertomatta nimeäsi.',
  failures: {
    timeout: 'Tämä kestää liian kauan. Kaikki kirjoittamasi on tallessa.',
    unexpected: 'Jokin meni vikaan toisessa päässä. Kaikki kirjoittamasi on tallessa.',
    challenge: 'Ennen lähettämistä tarvitaan lyhyt tarkistus. Kaikki kirjoittamasi on tallessa.',
    signIn: 'Sinun on kirjauduttava sisään ilmoittaaksesi tästä täällä. Kaikki kirjoittamasi on tallessa.',
    gone: 'Tätä ei enää ole. Ilmoitustasi ei enää tarvita.',
    limited: 'Ilmoituksia on juuri nyt liikaa. Yritä uudelleen {wait} kuluttua.',
    refused: 'Palvelu ei ottanut ilmoitustasi vastaan.',
  },
  seconds: {
    one: '{count} sekunnin',
    other: '{count} sekunnin',
  },
  minutes: {
    one: '{count} minuutin',
    other: '{count} minuutin',
  },
  issues: {
    'reason.notOffered': 'Tätä syytä ei oteta vastaan täällä. Valitse jokin toinen.',
    other: 'Tätä ei hyväksytty. Muuta sitä.',
  },
};
