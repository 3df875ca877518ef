import type { Labels } from './labels.ts';

/** Norwegian Bokmål. */
export const nb: Labels = {
  groups: {
    spam: {
      label: 'Søppelpost eller svindel',
      help: 'Reklame som ingen har bedt om, eller et triks for å få penger eller passord.',
    },
    harassment: {
      label: 'Mobbing eller trakassering',
      help: 'Noen blir fornærmet, ydmyket, forfulgt eller presset.',
    },
    hate: {
      label: 'Hat',
      help: 'Angrep på mennesker for hvem de er, hva de tror på, eller hvor de kommer fra.',
    },
    violence: { label: 'Vold eller trusler', help: 'Trusler, grusomhet, terrorisme eller menneskehandel.' },
    selfharm: {
      label: 'Selvskading eller selvmord',
      help: 'Noen kan komme til å skade seg selv, eller oppfordrer andre til det.',
    },
    sexual: {
      label: 'Seksuelt innhold eller nakenhet',
      help: 'Også intime bilder som er delt uten samtykke.',
    },
    child: {
      label: 'Barns sikkerhet',
      help: 'Et barn blir utsatt for overgrep, blir kontaktet eller er i fare. Du trenger ikke å oppgi navn.',
    },
    privacy: { label: 'Private opplysninger', help: 'Personlige opplysninger vises eller brukes uten lov.' },
    impersonation: {
      label: 'Utgir seg for å være en annen',
      help: 'Et falskt navn, en stjålet konto eller en falsk konto.',
    },
    ip: {
      label: 'Opphavsrett eller varemerke',
      help: 'Noen bruker verket, merket eller oppfinnelsen din uten lov.',
    },
    misleading: {
      label: 'Usant eller villedende',
      help: 'Påstander som ikke er sanne, om nyheter, helse, valg eller produkter.',
    },
    other: { label: 'Noe annet', help: 'Ingenting av dette passer, eller du er ikke sikker.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksuelle bilder av et barn',
      help: 'Bilder eller filmer av seksuelle overgrep mot et barn. Ikke del eller lagre dem.',
    },
    'child.csam_synthetic': {
      label: 'Kunstige seksuelle bilder av et barn',
      help: 'Laget eller endret med datamaskin, tegnet eller animert.',
    },
    'child.grooming': {
      label: 'Voksen kontakter barn i seksuell hensikt',
      help: 'Ber om bilder, hemmeligheter eller et møte.',
    },
    'child.privacy': {
      label: 'Private opplysninger om et barn',
      help: 'Navn, skole, adresse eller bilder av et barn.',
    },
    'child.bullying': {
      label: 'Et barn blir mobbet',
      help: 'Et barn blir fornærmet, truet eller holdt utenfor.',
    },
    'child.age_restricted': {
      label: 'Ikke for barn, men barn kan se det',
      help: 'Innhold for voksne som barn kan se.',
    },
    'child.dangerous_challenge': {
      label: 'En farlig utfordring',
      help: 'En utfordring eller et stunt som kan skade barn.',
    },
    'terrorism.provocation': {
      label: 'Oppfordrer til terrorisme',
      help: 'Hyller terrorangrep eller ber andre om å utføre dem.',
    },
    'terrorism.recruitment': {
      label: 'Verver til terrorisme',
      help: 'Ber folk om å bli med i eller hjelpe en terrorgruppe.',
    },
    'terrorism.training': {
      label: 'Lærer bort terrorisme',
      help: 'Forklarer hvordan man lager bomber eller våpen til et angrep.',
    },
    'terrorism.threat': { label: 'Truer med et angrep', help: 'Varsler et terrorangrep.' },
    'terrorism.other': { label: 'Annet terrorinnhold', help: 'Alt annet som hjelper terrorisme.' },
    'security.illegal_organisation': {
      label: 'En forbudt organisasjon',
      help: 'Symboler eller budskap fra en gruppe som loven forbyr.',
    },
    'security.public_health': {
      label: 'En fare for folkehelsen',
      help: 'Råd eller påstander som kan gjøre mange syke.',
    },
    'security.environment': {
      label: 'Skade på miljøet',
      help: 'For eksempel å dumpe avfall eller selge sjeldne planter.',
    },
    'violence.threat': { label: 'Trussel om vold', help: 'Noen sier at de vil skade eller drepe en person.' },
    'violence.glorification': { label: 'Hyller vold', help: 'Vold blir vist som noe bra.' },
    'violence.graphic': {
      label: 'Sjokkerende eller blodige bilder',
      help: 'Alvorlige skader, død eller grusomhet vist i detalj.',
    },
    'violence.coordinated': {
      label: 'Et planlagt angrep',
      help: 'Folk avtaler å skade andre eller ødelegge ting sammen.',
    },
    'violence.trafficking': {
      label: 'Menneskehandel',
      help: 'Mennesker blir solgt, eller tvunget til arbeid eller sex.',
    },
    'violence.exploitation': {
      label: 'Utnytting av mennesker',
      help: 'Noen tjener på mennesker som ikke kan si nei.',
    },
    'violence.domestic': { label: 'Vold i hjemmet', help: 'Vold fra en partner eller i familien.' },
    'speech.hate': {
      label: 'Hat mot en gruppe',
      help: 'For eksempel på grunn av religion, hudfarge, opprinnelse, seksualitet eller funksjonsnedsettelse.',
    },
    'speech.discrimination': {
      label: 'Diskriminering',
      help: 'Mennesker blir stengt ute eller behandlet dårligere for hvem de er.',
    },
    'speech.defamation': {
      label: 'Usannheter som skader omdømmet',
      help: 'Usanne påstander som skader det gode navnet til en person eller et firma.',
    },
    'cyber.harassment': { label: 'Trakassering', help: 'Uønskede meldinger eller angrep igjen og igjen.' },
    'cyber.bullying': { label: 'Mobbing', help: 'Fornærmelser, ydmykelse eller skremming.' },
    'cyber.stalking': { label: 'Stalking', help: 'Noen blir forfulgt, overvåket eller sporet.' },
    'cyber.incitement': {
      label: 'Hisser andre opp mot noen',
      help: 'Ber folk om å angripe eller trakassere en person eller en gruppe.',
    },
    'cyber.ncii': {
      label: 'Intime bilder uten samtykke',
      help: 'Nakenbilder eller seksuelle bilder som er delt uten lov.',
    },
    'cyber.ncii_synthetic': {
      label: 'Falske intime bilder',
      help: 'Laget eller endret med datamaskin for å vise en virkelig person.',
    },
    'privacy.doxxing': {
      label: 'Personlige opplysninger er spredt',
      help: 'Adresse, telefonnummer, papirer eller andre private opplysninger.',
    },
    'privacy.biometric': {
      label: 'Data om ansikt, stemme eller kropp',
      help: 'Brukt til å gjenkjenne noen uten lov.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Gamle opplysninger om meg',
      help: 'Noe om deg som ikke lenger bør kunne finnes.',
    },
    'privacy.data_falsification': {
      label: 'Feil opplysninger om en person',
      help: 'Personopplysninger som er endret eller funnet på.',
    },
    'ip.copyright': { label: 'Opphavsrett', help: 'Tekst, bilder, musikk eller film som er brukt uten lov.' },
    'ip.trademark': {
      label: 'Varemerke',
      help: 'Et merkenavn eller en logo brukt uten lov, eller kopivarer.',
    },
    'ip.design': { label: 'Design', help: 'En beskyttet form eller et beskyttet utseende er kopiert.' },
    'ip.patent': { label: 'Patent', help: 'En beskyttet oppfinnelse blir brukt uten lov.' },
    'ip.trade_secret': {
      label: 'Forretningshemmelighet',
      help: 'Hemmelige opplysninger om et firma er gjort offentlige.',
    },
    'ip.geographic_indication': {
      label: 'Beskyttet stedsnavn',
      help: 'Et produkt bruker navnet på et sted uten rett til det.',
    },
    'civic.disinformation': { label: 'Falsk informasjon', help: 'Usanne påstander som skal villede folk.' },
    'civic.eu_law': {
      label: 'Mot EUs valgregler',
      help: 'For eksempel betalt politisk reklame som skjuler hvem som betaler.',
    },
    'civic.national_law': {
      label: 'Mot landets valgregler',
      help: 'For eksempel feil opplysninger om hvordan eller når man stemmer.',
    },
    'fraud.phishing': {
      label: 'Svindel eller stjålne passord',
      help: 'Prøver å få tak i passordet ditt, bankopplysninger eller penger.',
    },
    'fraud.impersonation': {
      label: 'Later som de er en annen',
      help: 'Bruker navnet til en person eller et firma, eller en stjålet konto.',
    },
    'fraud.inauthentic_account': {
      label: 'Falsk konto',
      help: 'En bot, eller kontoen til noen som ikke finnes.',
    },
    'fraud.inauthentic_listing': {
      label: 'Falskt tilbud eller falsk annonse',
      help: 'Noe til salgs som ikke finnes, eller som ikke er deres.',
    },
    'fraud.fake_review': { label: 'Falsk omtale', help: 'En omtale som er betalt for eller funnet på.' },
    'fraud.pyramid_scheme': { label: 'Pyramidespill', help: 'Du tjener på å verve andre som betaler.' },
    'fraud.other': { label: 'En annen type svindel', help: 'Et annet triks for å ta penger eller varer.' },
    'selfharm.suicide': {
      label: 'Selvmord',
      help: 'Noen snakker om selvmord, eller oppfordrer andre til det.',
    },
    'selfharm.self_injury': {
      label: 'Selvskading',
      help: 'Noen skader seg selv, eller viser andre hvordan.',
    },
    'selfharm.eating_disorder': {
      label: 'Spiseforstyrrelse',
      help: 'Får det å ikke spise eller å kaste opp til å virke bra.',
    },
    'selfharm.substances': {
      label: 'Narkotika eller alkohol',
      help: 'Får farlig bruk av narkotika eller alkohol til å virke bra.',
    },
    'consumer.hidden_advertising': {
      label: 'Skjult reklame',
      help: 'Noen har betalt for det, men det står ikke.',
    },
    'consumer.trader_information': {
      label: 'Uklart hvem som selger',
      help: 'Navn, adresse eller andre opplysninger om selgeren mangler.',
    },
    'consumer.misleading_product': {
      label: 'Villeder om et produkt',
      help: 'Varen eller tjenesten er ikke det de sier.',
    },
    'consumer.misleading_rights': {
      label: 'Villeder om rettighetene dine',
      help: 'For eksempel om retur eller garanti.',
    },
    'consumer.pricing': {
      label: 'Feil eller skjult pris',
      help: 'Prisen er usann, eller kostnader er skjult.',
    },
    'product.prohibited': {
      label: 'Forbudt produkt',
      help: 'For eksempel våpen, narkotika eller medisin solgt uten tillatelse.',
    },
    'product.unsafe': { label: 'Farlig produkt', help: 'Det kan skade dem som bruker det.' },
    'animal.harm': { label: 'Dyremishandling', help: 'Dyr blir skadet eller må lide.' },
    'animal.unlawful_sale': {
      label: 'Ulovlig salg av dyr',
      help: 'For eksempel fredede dyr eller valper uten papirer.',
    },
    'terms.spam': { label: 'Søppelpost', help: 'Reklame eller den samme meldingen igjen og igjen.' },
    'terms.flooding': { label: 'For mange meldinger', help: 'Så mange meldinger at andre ikke får snakket.' },
    'terms.off_topic': { label: 'Utenfor temaet', help: 'Det hører ikke hjemme her.' },
    'terms.incivility': { label: 'Uhøflig', help: 'Grove eller sårende ord.' },
    'terms.adult_sexual': {
      label: 'Seksuelt innhold',
      help: 'Seksuelle bilder eller tekster der de ikke hører hjemme.',
    },
    'terms.nudity': { label: 'Nakenhet', help: 'Nakne mennesker der det ikke passer.' },
    'terms.age_restricted': {
      label: 'Uten riktig aldersgrense',
      help: 'Aldersgrensen mangler eller er for lav.',
    },
    'terms.geographic': { label: 'Ikke for dette landet', help: 'Det kan ikke vises eller selges her.' },
    'terms.language': { label: 'Feil språk', help: 'Et annet språk enn det som brukes her.' },
    'terms.goods_not_permitted': {
      label: 'Kan ikke tilbys her',
      help: 'Varer eller tjenester som reglene her ikke tillater.',
    },
    'terms.ban_evasion': {
      label: 'En utestengt person er tilbake',
      help: 'Noen bruker en annen konto etter en utestenging.',
    },
    'terms.platform_abuse': {
      label: 'Misbruk av denne tjenesten',
      help: 'Hacking, juks eller skadelige programmer.',
    },
    'terms.other': {
      label: 'En annen regel for denne tjenesten',
      help: 'Det går imot en regel som ikke står på listen.',
    },
    'sexual.adult_abuse': {
      label: 'Seksuelt overgrep mot en voksen',
      help: 'Bilder eller filmer av sex som noen ikke har sagt ja til.',
    },
    'sexual.violence': {
      label: 'Seksuell vold',
      help: 'Trusler om voldtekt eller seksuelle overgrep, eller hyllest av det.',
    },
    'sexual.animal': { label: 'Sex med dyr', help: 'Seksuelle handlinger med dyr.' },
    'other.unspecified': { label: 'Noe annet', help: 'Fortell med egne ord hva som er galt.' },
  },
  goodFaith: {
    textId: 'good-faith-1.nb',
    text: 'Jeg mener i god tro at disse opplysningene er riktige og fullstendige.',
  },
};
