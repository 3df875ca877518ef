import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Vi kunne ikke hente dette websteds grunde. Du kan vælge fra denne generelle liste.',
  readOffer: 'Hent grundene igen',
  goodFaith: 'Jeg mener i god tro, at disse oplysninger er korrekte og fuldstændige.',
  groups: {
    spam: ['Spam eller svindel', 'Uønsket reklame, svindel, falske tilbud'],
    harassment: ['Mobning eller chikane', 'Fornærmelser, trusler eller angreb på en person'],
    hate: ['Had', 'Mod mennesker for det, de er'],
    violence: ['Vold eller trusler', 'Grusomt, farligt eller truende'],
    selfharm: ['Selvskade eller selvmord', 'Nogen kan finde på at skade sig selv'],
    sexual: ['Seksuelt indhold eller nøgenhed', 'Uønsket eller delt uden samtykke'],
    child: ['Børns sikkerhed', 'Et barn udsættes for overgreb eller er i fare'],
    privacy: ['Private oplysninger', 'Viser nogens oplysninger uden samtykke'],
    impersonation: ['Udgiver sig for at være en anden', 'Et falsk navn eller en falsk konto'],
    ip: ['Ophavsret eller varemærke', 'Bruger andres værk uden tilladelse'],
    misleading: ['Falsk eller vildledende', 'Usande påstande, der kan gøre skade'],
    other: ['Noget andet', 'Intet af dette passer'],
  },
};
