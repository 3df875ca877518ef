import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Nepavyko įkelti šios svetainės priežasčių. Galite rinktis iš šio bendro sąrašo.',
  readOffer: 'Vėl įkelti priežastis',
  goodFaith: 'Sąžiningai manau, kad ši informacija yra tiksli ir išsami.',
  groups: {
    spam: ['Brukalas arba sukčiavimas', 'Nepageidaujama reklama, apgaulė, netikri pasiūlymai'],
    harassment: ['Patyčios arba priekabiavimas', 'Įžeidimai, grasinimai ar išpuoliai prieš žmogų'],
    hate: ['Neapykanta', 'Prieš žmones dėl to, kas jie yra'],
    violence: ['Smurtas arba grasinimai', 'Žiauru, pavojinga arba gąsdina'],
    selfharm: ['Savęs žalojimas arba savižudybė', 'Kas nors gali susižaloti'],
    sexual: ['Seksualinis turinys arba nuogumas', 'Nepageidaujama arba pasidalyta be sutikimo'],
    child: ['Vaikų saugumas', 'Vaikas patiria prievartą arba jam gresia pavojus'],
    privacy: ['Privati informacija', 'Rodomi kieno nors duomenys be sutikimo'],
    impersonation: ['Apsimetimas kitu asmeniu', 'Netikras vardas arba netikra paskyra'],
    ip: ['Autorių teisės arba prekių ženklas', 'Kitų kūriniai naudojami be leidimo'],
    misleading: ['Netiesa arba klaidinimas', 'Neteisingi teiginiai, galintys pakenkti'],
    other: ['Kas nors kita', 'Niekas iš to netinka'],
  },
};
