import type { Labels } from './labels.ts';

/** Danish. */
export const da: Labels = {
  groups: {
    spam: {
      label: 'Spam eller svindel',
      help: 'Reklame, som ingen har bedt om, eller et trick for at få penge eller adgangskoder.',
    },
    harassment: {
      label: 'Mobning eller chikane',
      help: 'Nogen bliver fornærmet, udskammet, forfulgt eller presset.',
    },
    hate: {
      label: 'Had',
      help: 'Angreb på mennesker for det, de er, det, de tror på, eller det sted, de kommer fra.',
    },
    violence: { label: 'Vold eller trusler', help: 'Trusler, grusomhed, terrorisme eller menneskehandel.' },
    selfharm: {
      label: 'Selvskade eller selvmord',
      help: 'Nogen kan finde på at skade sig selv, eller andre bliver presset til det.',
    },
    sexual: {
      label: 'Seksuelt indhold eller nøgenhed',
      help: 'Også intime billeder, der er delt uden samtykke.',
    },
    child: {
      label: 'Børns sikkerhed',
      help: 'Et barn udsættes for overgreb, bliver lokket eller er i fare. Du behøver ikke at oplyse dit navn.',
    },
    privacy: {
      label: 'Private oplysninger',
      help: 'Personlige oplysninger bliver vist eller brugt uden tilladelse.',
    },
    impersonation: {
      label: 'Udgiver sig for at være en anden',
      help: 'Et falsk navn, en stjålet konto eller en falsk konto.',
    },
    ip: {
      label: 'Ophavsret eller varemærke',
      help: 'Nogen bruger dit værk, dit mærke eller din opfindelse uden tilladelse.',
    },
    misleading: {
      label: 'Falsk eller vildledende',
      help: 'Påstande, der ikke passer, om nyheder, sundhed, valg eller produkter.',
    },
    other: { label: 'Noget andet', help: 'Intet af dette passer, eller du er ikke sikker.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksuelle billeder af et barn',
      help: 'Fotos eller videoer af seksuelle overgreb mod et barn. Del eller gem dem ikke.',
    },
    'child.csam_synthetic': {
      label: 'Kunstige seksuelle billeder af et barn',
      help: 'Lavet eller ændret med computer, tegnet eller animeret.',
    },
    'child.grooming': {
      label: 'En voksen søger sex med et barn',
      help: 'Beder om billeder, hemmeligheder eller et møde.',
    },
    'child.privacy': {
      label: 'Private oplysninger om et barn',
      help: 'Navn, skole, adresse eller billeder af et barn.',
    },
    'child.bullying': {
      label: 'Et barn bliver mobbet',
      help: 'Et barn bliver fornærmet, truet eller holdt udenfor.',
    },
    'child.age_restricted': {
      label: 'Ikke for børn, men børn kan se det',
      help: 'Indhold for voksne, som børn kan se.',
    },
    'child.dangerous_challenge': {
      label: 'En farlig udfordring',
      help: 'En udfordring eller et stunt, som børn kan komme til skade ved.',
    },
    'terrorism.provocation': {
      label: 'Opfordrer til terrorisme',
      help: 'Roser terrorangreb eller opfordrer andre til at begå dem.',
    },
    'terrorism.recruitment': {
      label: 'Hverver til terrorisme',
      help: 'Opfordrer folk til at gå ind i en terrorgruppe eller hjælpe den.',
    },
    'terrorism.training': {
      label: 'Underviser i terrorisme',
      help: 'Forklarer, hvordan man laver bomber eller våben til et angreb.',
    },
    'terrorism.threat': {
      label: 'Truer med et terrorangreb',
      help: 'Siger, at der vil komme et terrorangreb.',
    },
    'terrorism.other': { label: 'Andet terrorindhold', help: 'Alt andet, der hjælper terrorisme.' },
    'security.illegal_organisation': {
      label: 'En forbudt organisation',
      help: 'Symboler eller budskaber fra en gruppe, som loven forbyder.',
    },
    'security.public_health': {
      label: 'Fare for folkesundheden',
      help: 'Råd eller påstande, der kan gøre mange mennesker syge.',
    },
    'security.environment': {
      label: 'Skade på miljøet',
      help: 'For eksempel dumpning af affald eller handel med sjældne planter.',
    },
    'violence.threat': {
      label: 'Trussel om vold',
      help: 'Nogen siger, at de vil skade eller dræbe et menneske.',
    },
    'violence.glorification': { label: 'Hyldest af vold', help: 'Vold bliver vist som noget godt.' },
    'violence.graphic': {
      label: 'Chokerende eller blodige billeder',
      help: 'Alvorlige skader, død eller grusomhed vist i detaljer.',
    },
    'violence.coordinated': {
      label: 'Et planlagt angreb',
      help: 'Folk aftaler at skade andre eller ødelægge ting sammen.',
    },
    'violence.trafficking': {
      label: 'Menneskehandel',
      help: 'Mennesker bliver solgt eller tvunget til arbejde eller sex.',
    },
    'violence.exploitation': {
      label: 'Udnyttelse af mennesker',
      help: 'Nogen tjener på mennesker, der ikke kan sige nej.',
    },
    'violence.domestic': { label: 'Vold i hjemmet', help: 'Vold fra en partner eller i familien.' },
    'speech.hate': {
      label: 'Had mod en gruppe',
      help: 'For eksempel på grund af religion, hudfarve, oprindelse, seksualitet eller handicap.',
    },
    'speech.discrimination': {
      label: 'Diskrimination',
      help: 'Mennesker bliver lukket ude eller behandlet dårligere for det, de er.',
    },
    'speech.defamation': {
      label: 'Løgne, der skader et godt navn',
      help: 'Falske påstande, der skader en persons eller virksomheds gode navn.',
    },
    'cyber.harassment': { label: 'Chikane', help: 'Uønskede beskeder eller angreb igen og igen.' },
    'cyber.bullying': { label: 'Mobning', help: 'Nogen bliver fornærmet, ydmyget eller skræmt.' },
    'cyber.stalking': { label: 'Stalking', help: 'Nogen bliver forfulgt, overvåget eller sporet.' },
    'cyber.incitement': {
      label: 'Hidser andre op mod nogen',
      help: 'Opfordrer folk til at angribe eller chikanere en person eller en gruppe.',
    },
    'cyber.ncii': {
      label: 'Intime billeder uden samtykke',
      help: 'Nøgenbilleder eller seksuelle billeder, der er delt uden tilladelse.',
    },
    'cyber.ncii_synthetic': {
      label: 'Falske intime billeder',
      help: 'Lavet eller ændret med computer, så de viser en virkelig person.',
    },
    'privacy.doxxing': {
      label: 'Private oplysninger gjort offentlige',
      help: 'Adresse, telefonnummer, papirer eller andre private oplysninger.',
    },
    'privacy.biometric': {
      label: 'Data om ansigt, stemme eller krop',
      help: 'Brugt til at genkende nogen uden tilladelse.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Gamle oplysninger om mig',
      help: 'Noget om dig, som ikke længere bør kunne findes.',
    },
    'privacy.data_falsification': {
      label: 'Forkerte oplysninger om en person',
      help: 'Personoplysninger, der er ændret eller opdigtet.',
    },
    'ip.copyright': { label: 'Ophavsret', help: 'Tekst, billeder, musik eller film brugt uden tilladelse.' },
    'ip.trademark': {
      label: 'Varemærke',
      help: 'Et mærkenavn eller logo brugt uden tilladelse, eller kopivarer.',
    },
    'ip.design': {
      label: 'Beskyttet design',
      help: 'En beskyttet form eller et beskyttet udseende er kopieret.',
    },
    'ip.patent': { label: 'Patent', help: 'En beskyttet opfindelse bliver brugt uden tilladelse.' },
    'ip.trade_secret': {
      label: 'Forretningshemmelighed',
      help: 'Hemmelige oplysninger fra en virksomhed er gjort offentlige.',
    },
    'ip.geographic_indication': {
      label: 'Beskyttet navn på et område',
      help: 'Et produkt bærer med urette navnet på et sted.',
    },
    'civic.disinformation': {
      label: 'Falske oplysninger',
      help: 'Usande påstande, der skal vildlede offentligheden.',
    },
    'civic.eu_law': {
      label: 'Imod EU’s valgregler',
      help: 'For eksempel betalt politisk reklame, der skjuler, hvem der betaler.',
    },
    'civic.national_law': {
      label: 'Imod nationale valgregler',
      help: 'For eksempel forkerte oplysninger om, hvordan eller hvornår man stemmer.',
    },
    'fraud.phishing': {
      label: 'Svindel eller stjålne adgangskoder',
      help: 'Prøver at få fat i din adgangskode, dine bankoplysninger eller dine penge.',
    },
    'fraud.impersonation': {
      label: 'Giver sig ud for at være en anden',
      help: 'Bruger en persons eller virksomheds navn eller en stjålet konto.',
    },
    'fraud.inauthentic_account': {
      label: 'Falsk konto',
      help: 'En bot eller en konto for en person, der ikke findes.',
    },
    'fraud.inauthentic_listing': {
      label: 'Falsk tilbud eller annonce',
      help: 'Noget til salg, som ikke findes, eller som ikke er sælgerens.',
    },
    'fraud.fake_review': {
      label: 'Falsk anmeldelse',
      help: 'En anmeldelse, der er betalt for eller opdigtet.',
    },
    'fraud.pyramid_scheme': { label: 'Pyramidespil', help: 'Du tjener ved at skaffe andre, der betaler.' },
    'fraud.other': {
      label: 'En anden form for svindel',
      help: 'Et andet trick for at få penge eller varer.',
    },
    'selfharm.suicide': {
      label: 'Selvmord',
      help: 'Nogen taler om selvmord, eller andre bliver presset til det.',
    },
    'selfharm.self_injury': { label: 'Selvskade', help: 'Nogen skader sig selv eller viser andre hvordan.' },
    'selfharm.eating_disorder': {
      label: 'Spiseforstyrrelse',
      help: 'Fremstiller sult eller opkastning som noget godt.',
    },
    'selfharm.substances': {
      label: 'Stoffer eller alkohol',
      help: 'Fremstiller farlig brug af stoffer eller alkohol som noget godt.',
    },
    'consumer.hidden_advertising': {
      label: 'Skjult reklame',
      help: 'Der er betalt for det, men det står der ikke.',
    },
    'consumer.trader_information': {
      label: 'Uklart, hvem der sælger',
      help: 'Sælgerens navn, adresse eller andre oplysninger mangler.',
    },
    'consumer.misleading_product': {
      label: 'Vildledende om et produkt',
      help: 'Produktet eller tjenesten er ikke det, de siger.',
    },
    'consumer.misleading_rights': {
      label: 'Vildledende om dine rettigheder',
      help: 'For eksempel om returret eller garanti.',
    },
    'consumer.pricing': {
      label: 'Forkert eller skjult pris',
      help: 'Prisen passer ikke, eller der er skjulte omkostninger.',
    },
    'product.prohibited': {
      label: 'Forbudt produkt',
      help: 'For eksempel våben, stoffer eller medicin solgt uden tilladelse.',
    },
    'product.unsafe': { label: 'Farligt produkt', help: 'Det kan skade dem, der bruger det.' },
    'animal.harm': { label: 'Grusomhed mod dyr', help: 'Dyr bliver skadet eller lider.' },
    'animal.unlawful_sale': {
      label: 'Ulovligt salg af dyr',
      help: 'For eksempel beskyttede dyr eller hvalpe uden papirer.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklame eller den samme besked igen og igen.' },
    'terms.flooding': {
      label: 'For mange beskeder',
      help: 'Så mange beskeder, at andre ikke kan tale sammen.',
    },
    'terms.off_topic': { label: 'Uden for emnet', help: 'Det hører ikke til her.' },
    'terms.incivility': { label: 'Grov tone', help: 'Grove eller sårende ord.' },
    'terms.adult_sexual': {
      label: 'Seksuelt indhold',
      help: 'Seksuelle billeder eller tekster, hvor de ikke hører til.',
    },
    'terms.nudity': { label: 'Nøgenhed', help: 'Nøgne mennesker, hvor det ikke hører til.' },
    'terms.age_restricted': {
      label: 'Uden den rigtige aldersgrænse',
      help: 'Det burde kun være for ældre aldersgrupper.',
    },
    'terms.geographic': { label: 'Ikke for dette land', help: 'Det må ikke vises eller sælges her.' },
    'terms.language': { label: 'Forkert sprog', help: 'Et andet sprog end det, man skal bruge her.' },
    'terms.goods_not_permitted': {
      label: 'Må ikke tilbydes her',
      help: 'Varer eller tjenester, som reglerne her ikke tillader.',
    },
    'terms.ban_evasion': {
      label: 'En udelukket person er tilbage',
      help: 'Nogen bruger en anden konto efter en udelukkelse.',
    },
    'terms.platform_abuse': {
      label: 'Misbrug af denne tjeneste',
      help: 'Hacking, snyd eller skadelig software.',
    },
    'terms.other': {
      label: 'En anden regel for denne tjeneste',
      help: 'Det er imod en regel, der ikke står på listen.',
    },
    'sexual.adult_abuse': {
      label: 'Seksuelt misbrug af en voksen',
      help: 'Billeder eller videoer af sex, som nogen ikke har sagt ja til.',
    },
    'sexual.violence': {
      label: 'Seksuel vold',
      help: 'Trusler om voldtægt eller seksuelle overgreb, eller ros af det.',
    },
    'sexual.animal': { label: 'Sex med dyr', help: 'Seksuelle handlinger med dyr.' },
    'other.unspecified': { label: 'Noget andet', help: 'Fortæl med dine egne ord, hvad der er galt.' },
  },
  goodFaith: {
    textId: 'good-faith-1.da',
    text: 'Jeg mener i god tro, at disse oplysninger er korrekte og fuldstændige.',
  },
};
