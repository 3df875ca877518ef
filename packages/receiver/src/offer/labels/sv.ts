import type { Labels } from './labels.ts';

/** Swedish. */
export const sv: Labels = {
  groups: {
    spam: {
      label: 'Skräppost eller bedrägeri',
      help: 'Reklam som ingen har bett om, eller ett knep för att få pengar eller lösenord.',
    },
    harassment: {
      label: 'Mobbning eller trakasserier',
      help: 'Någon blir förolämpad, förnedrad, förföljd eller pressad.',
    },
    hate: {
      label: 'Hat',
      help: 'Angrepp på människor för vilka de är, vad de tror på eller var de kommer ifrån.',
    },
    violence: { label: 'Våld eller hot', help: 'Hot, grymhet, terrorism eller människohandel.' },
    selfharm: {
      label: 'Självskada eller självmord',
      help: 'Någon kan skada sig själv, eller uppmanar andra till det.',
    },
    sexual: {
      label: 'Sexuellt innehåll eller nakenhet',
      help: 'Även intima bilder som delas utan samtycke.',
    },
    child: {
      label: 'Barns säkerhet',
      help: 'Ett barn utsätts för övergrepp, blir kontaktat eller är i fara. Du behöver inte ange ditt namn.',
    },
    privacy: { label: 'Privata uppgifter', help: 'Personliga uppgifter visas eller används utan lov.' },
    impersonation: {
      label: 'Utger sig för att vara någon annan',
      help: 'Ett falskt namn, ett stulet konto eller ett falskt konto.',
    },
    ip: {
      label: 'Upphovsrätt eller varumärke',
      help: 'Någon använder ditt verk, varumärke eller din uppfinning utan lov.',
    },
    misleading: {
      label: 'Falskt eller vilseledande',
      help: 'Påståenden som inte stämmer, om nyheter, hälsa, val eller produkter.',
    },
    other: { label: 'Något annat', help: 'Inget av detta passar, eller du är inte säker.' },
  },
  reasons: {
    'child.csam': {
      label: 'Sexuella bilder på ett barn',
      help: 'Bilder eller filmer av sexuella övergrepp mot ett barn. Dela eller spara dem inte.',
    },
    'child.csam_synthetic': {
      label: 'Konstgjorda sexuella bilder på ett barn',
      help: 'Gjorda eller ändrade med dator, tecknade eller animerade.',
    },
    'child.grooming': {
      label: 'Vuxen kontaktar barn i sexuellt syfte',
      help: 'Ber om bilder, hemligheter eller en träff.',
    },
    'child.privacy': {
      label: 'Privata uppgifter om ett barn',
      help: 'Ett barns namn, skola, adress eller bilder.',
    },
    'child.bullying': {
      label: 'Ett barn blir mobbat',
      help: 'Ett barn blir förolämpat, hotat eller utfryst.',
    },
    'child.age_restricted': {
      label: 'Inte för barn, men barn kan se det',
      help: 'Innehåll för vuxna som barn kan komma åt.',
    },
    'child.dangerous_challenge': {
      label: 'En farlig utmaning',
      help: 'En utmaning eller ett trick där barn kan skadas.',
    },
    'terrorism.provocation': {
      label: 'Uppmanar till terrorism',
      help: 'Hyllar terrordåd eller ber andra att utföra dem.',
    },
    'terrorism.recruitment': {
      label: 'Rekryterar till terrorism',
      help: 'Ber människor att gå med i eller hjälpa en terrorgrupp.',
    },
    'terrorism.training': {
      label: 'Lär ut terrorism',
      help: 'Förklarar hur man gör bomber eller vapen för ett attentat.',
    },
    'terrorism.threat': { label: 'Hotar med ett attentat', help: 'Meddelar att ett terrordåd ska ske.' },
    'terrorism.other': { label: 'Annat terrorisminnehåll', help: 'Allt annat som hjälper terrorism.' },
    'security.illegal_organisation': {
      label: 'En förbjuden organisation',
      help: 'Symboler eller budskap från en grupp som lagen förbjuder.',
    },
    'security.public_health': {
      label: 'En fara för folkhälsan',
      help: 'Råd eller påståenden som kan göra många sjuka.',
    },
    'security.environment': {
      label: 'Skada på miljön',
      help: 'Till exempel att dumpa avfall eller sälja sällsynta växter.',
    },
    'violence.threat': { label: 'Hot om våld', help: 'Någon säger att de ska skada eller döda en person.' },
    'violence.glorification': { label: 'Förhärligar våld', help: 'Våld visas som något bra.' },
    'violence.graphic': {
      label: 'Chockerande eller blodiga bilder',
      help: 'Svåra skador, död eller grymhet som visas i detalj.',
    },
    'violence.coordinated': {
      label: 'Ett planerat angrepp',
      help: 'Människor bestämmer att tillsammans skada andra eller förstöra saker.',
    },
    'violence.trafficking': {
      label: 'Människohandel',
      help: 'Människor säljs, eller tvingas att arbeta eller ha sex.',
    },
    'violence.exploitation': {
      label: 'Utnyttjande av människor',
      help: 'Någon tjänar på människor som inte kan säga nej.',
    },
    'violence.domestic': { label: 'Våld i hemmet', help: 'Våld från en partner eller i familjen.' },
    'speech.hate': {
      label: 'Hat mot en grupp',
      help: 'Till exempel på grund av religion, hudfärg, ursprung, sexualitet eller funktionsnedsättning.',
    },
    'speech.discrimination': {
      label: 'Diskriminering',
      help: 'Människor stängs ute eller behandlas sämre för vilka de är.',
    },
    'speech.defamation': {
      label: 'Förtal',
      help: 'Falska påståenden som skadar en persons eller ett företags goda namn.',
    },
    'cyber.harassment': { label: 'Trakasserier', help: 'Oönskade meddelanden eller angrepp om och om igen.' },
    'cyber.bullying': { label: 'Mobbning', help: 'Förolämpningar, förnedring eller skrämsel.' },
    'cyber.stalking': { label: 'Stalkning', help: 'Någon blir förföljd, övervakad eller spårad.' },
    'cyber.incitement': {
      label: 'Hetsar andra mot någon',
      help: 'Ber människor att angripa eller trakassera en person eller en grupp.',
    },
    'cyber.ncii': {
      label: 'Intima bilder utan samtycke',
      help: 'Nakenbilder eller sexuella bilder som delas utan lov.',
    },
    'cyber.ncii_synthetic': {
      label: 'Falska intima bilder',
      help: 'Gjorda eller ändrade med dator för att visa en verklig person.',
    },
    'privacy.doxxing': {
      label: 'Personliga uppgifter har spridits',
      help: 'Adress, telefonnummer, papper eller andra privata uppgifter.',
    },
    'privacy.biometric': {
      label: 'Uppgifter om ansikte, röst eller kropp',
      help: 'Används för att känna igen någon utan lov.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Gamla uppgifter om mig',
      help: 'Något om dig som inte längre ska gå att hitta.',
    },
    'privacy.data_falsification': {
      label: 'Felaktiga uppgifter om en person',
      help: 'Personuppgifter som har ändrats eller hittats på.',
    },
    'ip.copyright': { label: 'Upphovsrätt', help: 'Text, bilder, musik eller film som används utan lov.' },
    'ip.trademark': {
      label: 'Varumärke',
      help: 'Ett märkesnamn eller en logotyp som används utan lov, eller förfalskade varor.',
    },
    'ip.design': { label: 'Design', help: 'En skyddad form eller ett skyddat utseende har kopierats.' },
    'ip.patent': { label: 'Patent', help: 'En skyddad uppfinning används utan lov.' },
    'ip.trade_secret': {
      label: 'Företagshemlighet',
      help: 'Hemliga uppgifter om ett företag har blivit offentliga.',
    },
    'ip.geographic_indication': {
      label: 'Skyddat namn på en region',
      help: 'En produkt bär namnet på en plats utan att ha rätt till det.',
    },
    'civic.disinformation': {
      label: 'Falsk information',
      help: 'Osanna påståenden som ska vilseleda allmänheten.',
    },
    'civic.eu_law': {
      label: 'Mot EU:s valregler',
      help: 'Till exempel betald politisk reklam som döljer vem som betalar.',
    },
    'civic.national_law': {
      label: 'Mot landets valregler',
      help: 'Till exempel fel uppgifter om hur eller när man röstar.',
    },
    'fraud.phishing': {
      label: 'Bluff eller stulna lösenord',
      help: 'Försöker få ditt lösenord, dina bankuppgifter eller dina pengar.',
    },
    'fraud.impersonation': {
      label: 'Låtsas vara någon annan',
      help: 'Använder en persons eller ett företags namn, eller ett stulet konto.',
    },
    'fraud.inauthentic_account': {
      label: 'Falskt konto',
      help: 'En bot, eller ett konto för någon som inte finns.',
    },
    'fraud.inauthentic_listing': {
      label: 'Falskt erbjudande eller falsk annons',
      help: 'Något till salu som inte finns eller inte är deras.',
    },
    'fraud.fake_review': {
      label: 'Falskt omdöme',
      help: 'Ett omdöme som någon har betalat för eller hittat på.',
    },
    'fraud.pyramid_scheme': { label: 'Pyramidspel', help: 'Du tjänar på att värva andra som betalar.' },
    'fraud.other': { label: 'Annan sorts bedrägeri', help: 'Ett annat knep för att ta pengar eller varor.' },
    'selfharm.suicide': {
      label: 'Självmord',
      help: 'Någon talar om självmord, eller uppmanar andra till det.',
    },
    'selfharm.self_injury': {
      label: 'Självskada',
      help: 'Någon skadar sig själv, eller visar andra hur man gör.',
    },
    'selfharm.eating_disorder': {
      label: 'Ätstörning',
      help: 'Får det att verka bra att inte äta eller att kräkas.',
    },
    'selfharm.substances': {
      label: 'Droger eller alkohol',
      help: 'Får farligt bruk av droger eller alkohol att verka bra.',
    },
    'consumer.hidden_advertising': {
      label: 'Dold reklam',
      help: 'Någon har betalat för det, men det står inte.',
    },
    'consumer.trader_information': {
      label: 'Oklart vem som säljer',
      help: 'Namn, adress eller andra uppgifter om säljaren saknas.',
    },
    'consumer.misleading_product': {
      label: 'Vilseleder om en produkt',
      help: 'Varan eller tjänsten är inte vad de säger.',
    },
    'consumer.misleading_rights': {
      label: 'Vilseleder om dina rättigheter',
      help: 'Till exempel om retur eller garanti.',
    },
    'consumer.pricing': { label: 'Fel eller dolt pris', help: 'Priset är falskt, eller kostnader döljs.' },
    'product.prohibited': {
      label: 'Förbjuden produkt',
      help: 'Till exempel vapen, droger eller läkemedel som säljs utan tillstånd.',
    },
    'product.unsafe': { label: 'Farlig produkt', help: 'Den kan skada dem som använder den.' },
    'animal.harm': { label: 'Djurplågeri', help: 'Djur skadas eller får lida.' },
    'animal.unlawful_sale': {
      label: 'Olaglig försäljning av djur',
      help: 'Till exempel skyddade djur eller valpar utan papper.',
    },
    'terms.spam': { label: 'Skräppost', help: 'Reklam eller samma meddelande om och om igen.' },
    'terms.flooding': {
      label: 'För många meddelanden',
      help: 'Så många meddelanden att andra inte kan prata.',
    },
    'terms.off_topic': { label: 'Hör inte till ämnet', help: 'Det passar inte här.' },
    'terms.incivility': { label: 'Otrevligt', help: 'Grova eller sårande ord.' },
    'terms.adult_sexual': {
      label: 'Sexuellt innehåll',
      help: 'Sexuella bilder eller texter där de inte hör hemma.',
    },
    'terms.nudity': { label: 'Nakenhet', help: 'Nakna människor där det inte passar.' },
    'terms.age_restricted': {
      label: 'Utan rätt åldersgräns',
      help: 'Åldersgränsen saknas eller är för låg.',
    },
    'terms.geographic': { label: 'Inte för det här landet', help: 'Det får inte visas eller säljas här.' },
    'terms.language': { label: 'Fel språk', help: 'Ett annat språk än det som används här.' },
    'terms.goods_not_permitted': {
      label: 'Får inte erbjudas här',
      help: 'Varor eller tjänster som reglerna här inte tillåter.',
    },
    'terms.ban_evasion': {
      label: 'En avstängd person är tillbaka',
      help: 'Någon använder ett annat konto efter en avstängning.',
    },
    'terms.platform_abuse': {
      label: 'Missbruk av den här tjänsten',
      help: 'Hackning, fusk eller skadliga program.',
    },
    'terms.other': {
      label: 'En annan regel för den här tjänsten',
      help: 'Det går emot en regel som inte finns i listan.',
    },
    'sexual.adult_abuse': {
      label: 'Sexuella övergrepp mot en vuxen',
      help: 'Bilder eller filmer av sex som någon inte har gått med på.',
    },
    'sexual.violence': {
      label: 'Sexuellt våld',
      help: 'Hot om våldtäkt eller sexuella övergrepp, eller sådant som hyllar det.',
    },
    'sexual.animal': { label: 'Sex med djur', help: 'Sexuella handlingar med djur.' },
    'other.unspecified': { label: 'Något annat', help: 'Berätta med egna ord vad som är fel.' },
  },
  goodFaith: {
    textId: 'good-faith-1.sv',
    text: 'Jag anser i god tro att den här informationen är korrekt och fullständig.',
  },
};
