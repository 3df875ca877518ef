import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Nu am putut încărca motivele acestui site. Poți alege din această listă generală.',
  readOffer: 'Încarcă din nou motivele',
  goodFaith: 'Cred cu bună-credință că aceste informații sunt exacte și complete.',
  groups: {
    spam: ['Spam sau înșelătorie', 'Reclame nedorite, fraudă, oferte false'],
    harassment: ['Bullying sau hărțuire', 'Insulte, amenințări sau atacuri asupra unei persoane'],
    hate: ['Ură', 'Împotriva oamenilor pentru ceea ce sunt'],
    violence: ['Violență sau amenințări', 'Crud, periculos sau amenințător'],
    selfharm: ['Autovătămare sau sinucidere', 'Cineva își poate face rău'],
    sexual: ['Conținut sexual sau nuditate', 'Nedorit sau distribuit fără consimțământ'],
    child: ['Siguranța copiilor', 'Un copil este abuzat sau în pericol'],
    privacy: ['Informații private', 'Arată datele cuiva fără consimțământ'],
    impersonation: ['Se dă drept altcineva', 'Pretinde că este altă persoană'],
    ip: ['Drepturi de autor sau marcă', 'Folosește munca altora fără permisiune'],
    misleading: ['Fals sau înșelător', 'Afirmații neadevărate care pot face rău'],
    other: ['Altceva', 'Nimic din listă nu se potrivește'],
  },
};
