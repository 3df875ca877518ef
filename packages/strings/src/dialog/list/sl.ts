import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Razlogov tega spletnega mesta ni bilo mogoče naložiti. Izberete lahko s tega splošnega seznama.',
  readOffer: 'Znova naloži razloge',
  goodFaith: 'V dobri veri menim, da so te informacije točne in popolne.',
  groups: {
    spam: ['Neželena pošta ali prevara', 'Neželeni oglasi, goljufija, lažne ponudbe'],
    harassment: ['Ustrahovanje ali nadlegovanje', 'Žalitve, grožnje ali napadi na osebo'],
    hate: ['Sovraštvo', 'Proti ljudem zaradi tega, kdo so'],
    violence: ['Nasilje ali grožnje', 'Kruto, nevarno ali grozeče'],
    selfharm: ['Samopoškodovanje ali samomor', 'Nekdo bi si lahko kaj naredil'],
    sexual: ['Spolna vsebina ali golota', 'Neželeno ali deljeno brez privolitve'],
    child: ['Varnost otrok', 'Otrok je zlorabljen ali v nevarnosti'],
    privacy: ['Zasebni podatki', 'Kaže podatke o nekom brez privolitve'],
    impersonation: ['Lažno predstavljanje', 'Izdaja se za nekoga drugega'],
    ip: ['Avtorske pravice ali znamka', 'Uporablja delo drugih brez dovoljenja'],
    misleading: ['Neresnično ali zavajajoče', 'Neresnične trditve, ki lahko škodijo'],
    other: ['Nekaj drugega', 'Nič od tega ne ustreza'],
  },
};
