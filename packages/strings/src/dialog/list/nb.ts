import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Vi fikk ikke hentet grunnene fra dette nettstedet. Du kan velge fra denne generelle listen.',
  readOffer: 'Hent grunnene på nytt',
  goodFaith: 'Jeg mener i god tro at disse opplysningene er riktige og fullstendige.',
  groups: {
    spam: ['Søppelpost eller svindel', 'Uønsket reklame, bedrageri, falske tilbud'],
    harassment: ['Mobbing eller trakassering', 'Fornærmelser, trusler eller angrep på en person'],
    hate: ['Hat', 'Mot mennesker for hvem de er'],
    violence: ['Vold eller trusler', 'Grusomt, farlig eller truende'],
    selfharm: ['Selvskading eller selvmord', 'Noen kan komme til å skade seg selv'],
    sexual: ['Seksuelt innhold eller nakenhet', 'Uønsket eller delt uten samtykke'],
    child: ['Barns sikkerhet', 'Et barn blir utsatt for overgrep eller er i fare'],
    privacy: ['Private opplysninger', 'Viser opplysninger om noen uten samtykke'],
    impersonation: ['Utgir seg for å være en annen', 'Later som de er en annen'],
    ip: ['Opphavsrett eller varemerke', 'Bruker andres verk uten lov'],
    misleading: ['Usant eller villedende', 'Usanne påstander som kan gjøre skade'],
    other: ['Noe annet', 'Ingenting av dette passer'],
  },
};
