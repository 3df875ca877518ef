import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Tämän sivuston syitä ei voitu ladata. Voit valita tästä yleisestä luettelosta.',
  readOffer: 'Lataa syyt uudelleen',
  goodFaith: 'Uskon vilpittömässä mielessä, että nämä tiedot ovat oikeita ja täydellisiä.',
  groups: {
    spam: ['Roskaposti tai huijaus', 'Ei-toivottuja mainoksia, huijauksia, valetarjouksia'],
    harassment: ['Kiusaaminen tai häirintä', 'Loukkauksia, uhkauksia tai hyökkäyksiä ihmistä vastaan'],
    hate: ['Viha', 'Ihmisiä vastaan sen vuoksi, keitä he ovat'],
    violence: ['Väkivalta tai uhkaukset', 'Julmaa, vaarallista tai uhkaavaa'],
    selfharm: ['Itsensä vahingoittaminen tai itsemurha', 'Joku voi vahingoittaa itseään'],
    sexual: ['Seksisisältö tai alastomuus', 'Ei-toivottua tai jaettu ilman suostumusta'],
    child: ['Lasten turvallisuus', 'Lasta käytetään hyväksi tai lapsi on vaarassa'],
    privacy: ['Yksityiset tiedot', 'Näyttää jonkun tietoja ilman suostumusta'],
    impersonation: ['Toisena henkilönä esiintyminen', 'Väärä nimi tai valetili'],
    ip: ['Tekijänoikeus tai tavaramerkki', 'Käyttää muiden teoksia ilman lupaa'],
    misleading: ['Väärää tai harhaanjohtavaa', 'Vääriä väitteitä, joista voi olla haittaa'],
    other: ['Jotain muuta', 'Mikään näistä ei sovi'],
  },
};
