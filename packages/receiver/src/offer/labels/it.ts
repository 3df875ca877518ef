import type { Labels } from './labels.ts';

/** Italian. */
export const it: Labels = {
  groups: {
    spam: {
      label: 'Spam o truffa',
      help: 'Pubblicità che nessuno ha chiesto, o un trucco per avere soldi o password.',
    },
    harassment: {
      label: 'Bullismo o molestie',
      help: 'Qualcuno viene insultato, umiliato, seguito o messo sotto pressione.',
    },
    hate: {
      label: 'Odio',
      help: 'Attacchi a persone per ciò che sono, per ciò in cui credono o per la loro origine.',
    },
    violence: { label: 'Violenza o minacce', help: 'Minacce, crudeltà, terrorismo o tratta di persone.' },
    selfharm: {
      label: 'Autolesionismo o suicidio',
      help: 'Qualcuno potrebbe farsi del male, o altri vengono spinti a farlo.',
    },
    sexual: { label: 'Contenuti sessuali o nudità', help: 'Anche immagini intime condivise senza consenso.' },
    child: {
      label: 'Sicurezza dei minori',
      help: 'Un minore subisce abusi, viene avvicinato o è in pericolo. Non serve dire il tuo nome.',
    },
    privacy: { label: 'Informazioni private', help: 'Dati personali mostrati o usati senza permesso.' },
    impersonation: {
      label: 'Finge di essere un’altra persona',
      help: 'Un nome falso, un account rubato o un account falso.',
    },
    ip: {
      label: 'Diritto d’autore o marchio',
      help: 'Qualcuno usa una tua opera, un tuo marchio o una tua invenzione senza permesso.',
    },
    misleading: {
      label: 'Falso o ingannevole',
      help: 'Affermazioni non vere su notizie, salute, elezioni o prodotti.',
    },
    other: { label: 'Altro', help: 'Nessuna di queste voci va bene, o hai dei dubbi.' },
  },
  reasons: {
    'child.csam': {
      label: 'Immagini sessuali di un minore',
      help: 'Foto o video di abusi sessuali su un minore. Non condividerli e non salvarli.',
    },
    'child.csam_synthetic': {
      label: 'Immagini sessuali false di un minore',
      help: 'Create o modificate al computer, disegnate o animate.',
    },
    'child.grooming': {
      label: 'Un adulto adesca un minore',
      help: 'Cerca sesso con un minore: chiede immagini, segreti o un incontro.',
    },
    'child.privacy': {
      label: 'Dati privati di un minore',
      help: 'Nome, scuola, indirizzo o immagini di un minore.',
    },
    'child.bullying': {
      label: 'Un minore è vittima di bullismo',
      help: 'Un minore viene insultato, minacciato o escluso.',
    },
    'child.age_restricted': {
      label: 'Non per minori, ma visibile a loro',
      help: 'Contenuti per adulti che i minori possono vedere.',
    },
    'child.dangerous_challenge': {
      label: 'Una sfida pericolosa',
      help: 'Una sfida o una bravata che può fare male ai minori.',
    },
    'terrorism.provocation': {
      label: 'Incita al terrorismo',
      help: 'Loda attentati terroristici o chiede ad altri di compierli.',
    },
    'terrorism.recruitment': {
      label: 'Recluta per il terrorismo',
      help: 'Chiede di unirsi a un gruppo terroristico o di aiutarlo.',
    },
    'terrorism.training': {
      label: 'Insegna il terrorismo',
      help: 'Spiega come fare bombe o armi per un attentato.',
    },
    'terrorism.threat': { label: 'Minaccia un attentato', help: 'Annuncia un attentato terroristico.' },
    'terrorism.other': {
      label: 'Altri contenuti terroristici',
      help: 'Qualsiasi altra cosa che aiuta il terrorismo.',
    },
    'security.illegal_organisation': {
      label: 'Un’organizzazione vietata',
      help: 'Simboli o messaggi di un gruppo vietato dalla legge.',
    },
    'security.public_health': {
      label: 'Un pericolo per la salute pubblica',
      help: 'Consigli o affermazioni che possono far ammalare molte persone.',
    },
    'security.environment': {
      label: 'Danni all’ambiente',
      help: 'Per esempio rifiuti abbandonati o commercio di piante rare.',
    },
    'violence.threat': {
      label: 'Una minaccia di violenza',
      help: 'Qualcuno dice che farà del male a una persona o la ucciderà.',
    },
    'violence.glorification': {
      label: 'Esaltazione della violenza',
      help: 'La violenza viene mostrata come una cosa buona.',
    },
    'violence.graphic': {
      label: 'Immagini scioccanti o con sangue',
      help: 'Ferite gravi, morte o crudeltà mostrate nei dettagli.',
    },
    'violence.coordinated': {
      label: 'Un attacco pianificato',
      help: 'Più persone si accordano per fare del male ad altri o rompere cose.',
    },
    'violence.trafficking': {
      label: 'Tratta di persone',
      help: 'Persone vendute, o costrette a lavorare o ad avere rapporti sessuali.',
    },
    'violence.exploitation': {
      label: 'Sfruttamento di persone',
      help: 'Qualcuno guadagna su persone che non possono dire di no.',
    },
    'violence.domestic': {
      label: 'Violenza domestica',
      help: 'Violenza da parte del partner o in famiglia.',
    },
    'speech.hate': {
      label: 'Odio contro un gruppo',
      help: 'Per esempio per religione, colore della pelle, origine, sessualità o disabilità.',
    },
    'speech.discrimination': {
      label: 'Discriminazione',
      help: 'Persone escluse o trattate peggio per ciò che sono.',
    },
    'speech.defamation': {
      label: 'Bugie che danneggiano la reputazione',
      help: 'Affermazioni false che danneggiano il buon nome di una persona o di un’azienda.',
    },
    'cyber.harassment': { label: 'Molestie', help: 'Messaggi indesiderati o attacchi, più e più volte.' },
    'cyber.bullying': { label: 'Bullismo', help: 'Insulti, umiliazioni o intimidazioni.' },
    'cyber.stalking': { label: 'Stalking', help: 'Qualcuno viene seguito, osservato o localizzato.' },
    'cyber.incitement': {
      label: 'Mette altri contro qualcuno',
      help: 'Chiede di attaccare o molestare una persona o un gruppo.',
    },
    'cyber.ncii': {
      label: 'Immagini intime senza consenso',
      help: 'Immagini di nudo o sessuali condivise senza permesso.',
    },
    'cyber.ncii_synthetic': {
      label: 'Immagini intime false',
      help: 'Create o modificate al computer per mostrare una persona vera.',
    },
    'privacy.doxxing': {
      label: 'Dati privati resi pubblici',
      help: 'Indirizzo, numero di telefono, documenti o altri dati privati.',
    },
    'privacy.biometric': {
      label: 'Dati del viso, della voce o del corpo',
      help: 'Usati per riconoscere qualcuno senza permesso.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Vecchie informazioni su di me',
      help: 'Qualcosa su di te che non si dovrebbe più trovare.',
    },
    'privacy.data_falsification': {
      label: 'Dati sbagliati su una persona',
      help: 'Dati personali modificati o inventati.',
    },
    'ip.copyright': {
      label: 'Diritto d’autore',
      help: 'Testi, immagini, musica o film usati senza permesso.',
    },
    'ip.trademark': {
      label: 'Marchio',
      help: 'Un nome di marca o un logo usato senza permesso, o merce contraffatta.',
    },
    'ip.design': { label: 'Disegno o modello', help: 'Una forma o un aspetto protetto è stato copiato.' },
    'ip.patent': { label: 'Brevetto', help: 'Un’invenzione protetta viene usata senza permesso.' },
    'ip.trade_secret': {
      label: 'Segreto commerciale',
      help: 'Informazioni segrete di un’azienda rese pubbliche.',
    },
    'ip.geographic_indication': {
      label: 'Nome protetto di una zona',
      help: 'Un prodotto porta il nome di un luogo senza averne diritto.',
    },
    'civic.disinformation': {
      label: 'Informazioni false',
      help: 'Affermazioni non vere per ingannare il pubblico.',
    },
    'civic.eu_law': {
      label: 'Contro le regole elettorali dell’UE',
      help: 'Per esempio annunci politici a pagamento che nascondono chi paga.',
    },
    'civic.national_law': {
      label: 'Contro le regole elettorali nazionali',
      help: 'Per esempio informazioni sbagliate su come o quando votare.',
    },
    'fraud.phishing': {
      label: 'Truffa o furto di password',
      help: 'Cerca di avere la tua password, i tuoi dati bancari o i tuoi soldi.',
    },
    'fraud.impersonation': {
      label: 'Si spaccia per un’altra persona',
      help: 'Usa il nome di una persona o di un’azienda, o un account rubato.',
    },
    'fraud.inauthentic_account': {
      label: 'Account falso',
      help: 'Un bot, o l’account di qualcuno che non esiste.',
    },
    'fraud.inauthentic_listing': {
      label: 'Offerta o annuncio falso',
      help: 'Qualcosa in vendita che non esiste o che non è di chi vende.',
    },
    'fraud.fake_review': { label: 'Recensione falsa', help: 'Una recensione pagata o inventata.' },
    'fraud.pyramid_scheme': {
      label: 'Schema piramidale',
      help: 'Guadagni se porti altre persone che pagano.',
    },
    'fraud.other': { label: 'Un altro tipo di frode', help: 'Un altro trucco per prendere soldi o merce.' },
    'selfharm.suicide': {
      label: 'Suicidio',
      help: 'Qualcuno parla di suicidio, o altri vengono spinti verso il suicidio.',
    },
    'selfharm.self_injury': {
      label: 'Autolesionismo',
      help: 'Qualcuno si fa del male, o mostra ad altri come farlo.',
    },
    'selfharm.eating_disorder': {
      label: 'Disturbo alimentare',
      help: 'Presenta il non mangiare o il vomitare come una cosa buona.',
    },
    'selfharm.substances': {
      label: 'Droghe o alcol',
      help: 'Presenta l’uso pericoloso di droghe o alcol come una cosa buona.',
    },
    'consumer.hidden_advertising': { label: 'Pubblicità occulta', help: 'È a pagamento, ma non lo dice.' },
    'consumer.trader_information': {
      label: 'Non è chiaro chi vende',
      help: 'Mancano il nome, l’indirizzo o altri dati di chi vende.',
    },
    'consumer.misleading_product': {
      label: 'Ingannevole su un prodotto',
      help: 'Il prodotto o il servizio non è come viene descritto.',
    },
    'consumer.misleading_rights': {
      label: 'Ingannevole sui tuoi diritti',
      help: 'Per esempio su resi o garanzia.',
    },
    'consumer.pricing': {
      label: 'Prezzo sbagliato o nascosto',
      help: 'Il prezzo non è vero, o ci sono costi nascosti.',
    },
    'product.prohibited': {
      label: 'Prodotto vietato',
      help: 'Per esempio armi, droghe o medicinali venduti senza autorizzazione.',
    },
    'product.unsafe': { label: 'Prodotto non sicuro', help: 'Può fare male a chi lo usa.' },
    'animal.harm': { label: 'Crudeltà sugli animali', help: 'Animali feriti o fatti soffrire.' },
    'animal.unlawful_sale': {
      label: 'Vendita illegale di animali',
      help: 'Per esempio animali protetti o cuccioli senza documenti.',
    },
    'terms.spam': { label: 'Spam', help: 'Pubblicità o lo stesso messaggio, più e più volte.' },
    'terms.flooding': {
      label: 'Troppi messaggi',
      help: 'Così tanti messaggi che gli altri non riescono a parlare.',
    },
    'terms.off_topic': { label: 'Fuori tema', help: 'Qui non c’entra.' },
    'terms.incivility': { label: 'Maleducazione', help: 'Parole volgari o offensive.' },
    'terms.adult_sexual': {
      label: 'Contenuti sessuali',
      help: 'Immagini o testi sessuali dove non dovrebbero stare.',
    },
    'terms.nudity': { label: 'Nudità', help: 'Persone nude dove non dovrebbero esserci.' },
    'terms.age_restricted': {
      label: 'Senza il giusto limite di età',
      help: 'Dovrebbe essere solo per persone più grandi.',
    },
    'terms.geographic': { label: 'Non per questo Paese', help: 'Qui non si può mostrare o vendere.' },
    'terms.language': { label: 'Lingua sbagliata', help: 'Una lingua diversa da quella richiesta qui.' },
    'terms.goods_not_permitted': {
      label: 'Non si può offrire qui',
      help: 'Prodotti o servizi che le regole di qui non permettono.',
    },
    'terms.ban_evasion': {
      label: 'Una persona esclusa è tornata',
      help: 'Qualcuno usa un altro account dopo un’esclusione.',
    },
    'terms.platform_abuse': {
      label: 'Uso scorretto di questo servizio',
      help: 'Attacchi informatici, imbrogli o software dannoso.',
    },
    'terms.other': {
      label: 'Un’altra regola di questo servizio',
      help: 'È contro una regola che non è nell’elenco.',
    },
    'sexual.adult_abuse': {
      label: 'Abuso sessuale su un adulto',
      help: 'Immagini o video di sesso che qualcuno non ha accettato.',
    },
    'sexual.violence': {
      label: 'Violenza sessuale',
      help: 'Minacce o elogi di stupro o di aggressione sessuale.',
    },
    'sexual.animal': { label: 'Sesso con animali', help: 'Atti sessuali con animali.' },
    'other.unspecified': { label: 'Altro', help: 'Spiega con parole tue che cosa non va.' },
  },
  goodFaith: {
    textId: 'good-faith-1.it',
    text: 'Credo in buona fede che queste informazioni siano esatte e complete.',
  },
};
