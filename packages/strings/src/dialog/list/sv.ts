import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Det gick inte att hämta den här webbplatsens skäl. Du kan välja i den här allmänna listan.',
  readOffer: 'Hämta skälen igen',
  goodFaith: 'Jag anser i god tro att den här informationen är korrekt och fullständig.',
  groups: {
    spam: ['Skräppost eller bedrägeri', 'Oönskad reklam, bedrägeri, falska erbjudanden'],
    harassment: ['Mobbning eller trakasserier', 'Förolämpningar, hot eller angrepp på en person'],
    hate: ['Hat', 'Mot människor för vilka de är'],
    violence: ['Våld eller hot', 'Grymt, farligt eller hotfullt'],
    selfharm: ['Självskada eller självmord', 'Någon kan skada sig själv'],
    sexual: ['Sexuellt innehåll eller nakenhet', 'Oönskat eller delat utan samtycke'],
    child: ['Barns säkerhet', 'Ett barn utsätts för övergrepp eller är i fara'],
    privacy: ['Privata uppgifter', 'Visar någons uppgifter utan samtycke'],
    impersonation: ['Utger sig för att vara någon annan', 'Låtsas vara någon annan'],
    ip: ['Upphovsrätt eller varumärke', 'Använder andras verk utan lov'],
    misleading: ['Falskt eller vilseledande', 'Påståenden som inte stämmer och kan skada'],
    other: ['Något annat', 'Inget av detta passar'],
  },
};
