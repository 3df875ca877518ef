import type { Labels } from './labels.ts';

/** Romanian. */
export const ro: Labels = {
  groups: {
    spam: {
      label: 'Spam sau înșelătorie',
      help: 'Reclame pe care nu le-a cerut nimeni sau un truc pentru a obține bani ori parole.',
    },
    harassment: {
      label: 'Bullying sau hărțuire',
      help: 'Cineva este insultat, umilit, urmărit sau pus sub presiune.',
    },
    hate: { label: 'Ură', help: 'Atacuri asupra oamenilor pentru ceea ce sunt, ce cred sau de unde vin.' },
    violence: {
      label: 'Violență sau amenințări',
      help: 'Amenințări, cruzime, terorism sau trafic de persoane.',
    },
    selfharm: {
      label: 'Autovătămare sau sinucidere',
      help: 'Cineva își poate face rău sau îi îndeamnă pe alții să o facă.',
    },
    sexual: {
      label: 'Conținut sexual sau nuditate',
      help: 'Și imagini intime distribuite fără consimțământ.',
    },
    child: {
      label: 'Siguranța copiilor',
      help: 'Un copil este abuzat, ademenit sau în pericol. Nu trebuie să îți dai numele.',
    },
    privacy: { label: 'Informații private', help: 'Date personale arătate sau folosite fără permisiune.' },
    impersonation: { label: 'Se dă drept altcineva', help: 'Un nume fals, un cont furat sau un cont fals.' },
    ip: {
      label: 'Drepturi de autor sau marcă',
      help: 'Cineva îți folosește opera, marca sau invenția fără permisiune.',
    },
    misleading: {
      label: 'Fals sau înșelător',
      help: 'Afirmații neadevărate despre știri, sănătate, alegeri sau produse.',
    },
    other: { label: 'Altceva', help: 'Nimic din listă nu se potrivește sau nu știi sigur.' },
  },
  reasons: {
    'child.csam': {
      label: 'Imagini sexuale cu un copil',
      help: 'Fotografii sau videoclipuri cu abuzul sexual asupra unui copil. Nu le distribui și nu le salva.',
    },
    'child.csam_synthetic': {
      label: 'Imagini sexuale artificiale cu un copil',
      help: 'Create sau modificate pe calculator, desenate sau animate.',
    },
    'child.grooming': {
      label: 'Un adult ademenește un copil sexual',
      help: 'Cere poze, secrete sau o întâlnire.',
    },
    'child.privacy': {
      label: 'Date private ale unui copil',
      help: 'Numele, școala, adresa sau pozele unui copil.',
    },
    'child.bullying': {
      label: 'Bullying împotriva unui copil',
      help: 'Un copil este insultat, amenințat sau exclus.',
    },
    'child.age_restricted': {
      label: 'Nu e pentru copii, dar au acces',
      help: 'Conținut pentru adulți pe care copiii îl pot vedea.',
    },
    'child.dangerous_challenge': {
      label: 'O provocare periculoasă',
      help: 'O provocare sau o cascadorie care poate răni copii.',
    },
    'terrorism.provocation': {
      label: 'Îndemn la terorism',
      help: 'Laudă atacuri teroriste sau le cere altora să le comită.',
    },
    'terrorism.recruitment': {
      label: 'Recrutare pentru terorism',
      help: 'Le cere oamenilor să intre într-un grup terorist sau să îl ajute.',
    },
    'terrorism.training': {
      label: 'Instruire pentru terorism',
      help: 'Explică cum se fac bombe sau arme pentru un atac.',
    },
    'terrorism.threat': { label: 'Amenințare cu un atac', help: 'Anunță un atac terorist.' },
    'terrorism.other': {
      label: 'Alt conținut cu caracter terorist',
      help: 'Orice altceva care ajută terorismul.',
    },
    'security.illegal_organisation': {
      label: 'O organizație interzisă',
      help: 'Simboluri sau mesaje ale unui grup interzis de lege.',
    },
    'security.public_health': {
      label: 'Un pericol pentru sănătatea publică',
      help: 'Sfaturi sau afirmații care pot îmbolnăvi mulți oameni.',
    },
    'security.environment': {
      label: 'Daune aduse mediului',
      help: 'De exemplu, aruncarea deșeurilor sau comerțul cu plante rare.',
    },
    'violence.threat': {
      label: 'O amenințare cu violența',
      help: 'Cineva spune că va răni sau va omorî o persoană.',
    },
    'violence.glorification': { label: 'Lăudarea violenței', help: 'Violența este arătată ca ceva bun.' },
    'violence.graphic': {
      label: 'Imagini șocante sau cu sânge',
      help: 'Răni grave, moarte sau cruzime arătate în detaliu.',
    },
    'violence.coordinated': {
      label: 'Un atac plănuit',
      help: 'Oamenii se înțeleg să îi rănească pe alții sau să distrugă lucruri împreună.',
    },
    'violence.trafficking': {
      label: 'Trafic de persoane',
      help: 'Oameni sunt vânduți sau obligați să muncească ori să facă sex.',
    },
    'violence.exploitation': {
      label: 'Exploatarea persoanelor',
      help: 'Cineva câștigă de pe urma unor oameni care nu pot spune nu.',
    },
    'violence.domestic': {
      label: 'Violență în familie',
      help: 'Violență din partea partenerului sau în familie.',
    },
    'speech.hate': {
      label: 'Ură față de un grup',
      help: 'De exemplu, pentru religie, culoarea pielii, origine, sexualitate sau dizabilitate.',
    },
    'speech.discrimination': {
      label: 'Discriminare',
      help: 'Oameni sunt excluși sau tratați mai rău pentru ceea ce sunt.',
    },
    'speech.defamation': {
      label: 'Minciuni care strică reputația',
      help: 'Afirmații false care dăunează bunului nume al unei persoane sau firme.',
    },
    'cyber.harassment': { label: 'Hărțuire', help: 'Mesaje nedorite sau atacuri repetate.' },
    'cyber.bullying': { label: 'Bullying', help: 'Insulte, umilire sau intimidare.' },
    'cyber.stalking': { label: 'Urmărire', help: 'Cineva este urmărit, supravegheat sau localizat.' },
    'cyber.incitement': {
      label: 'Îi asmute pe alții împotriva cuiva',
      help: 'Le cere oamenilor să atace sau să hărțuiască o persoană ori un grup.',
    },
    'cyber.ncii': {
      label: 'Imagini intime fără consimțământ',
      help: 'Imagini nud sau sexuale distribuite fără permisiune.',
    },
    'cyber.ncii_synthetic': {
      label: 'Imagini intime false',
      help: 'Create sau modificate pe calculator ca să arate o persoană reală.',
    },
    'privacy.doxxing': {
      label: 'Date personale făcute publice',
      help: 'Adresă, număr de telefon, acte sau alte date private.',
    },
    'privacy.biometric': {
      label: 'Date despre față, voce sau corp',
      help: 'Folosite pentru a recunoaște pe cineva fără permisiune.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Informații vechi despre mine',
      help: 'Ceva despre tine care nu ar mai trebui să poată fi găsit.',
    },
    'privacy.data_falsification': {
      label: 'Date greșite despre o persoană',
      help: 'Date personale care au fost schimbate sau inventate.',
    },
    'ip.copyright': {
      label: 'Drepturi de autor',
      help: 'Texte, imagini, muzică sau filme folosite fără permisiune.',
    },
    'ip.trademark': {
      label: 'Marcă',
      help: 'Un nume de marcă sau o siglă folosită fără permisiune ori produse contrafăcute.',
    },
    'ip.design': {
      label: 'Desen sau model industrial',
      help: 'O formă sau un aspect protejat a fost copiat.',
    },
    'ip.patent': { label: 'Brevet', help: 'O invenție protejată este folosită fără permisiune.' },
    'ip.trade_secret': {
      label: 'Secret comercial',
      help: 'Informații secrete ale unei firme au fost făcute publice.',
    },
    'ip.geographic_indication': {
      label: 'Nume de regiune protejat',
      help: 'Un produs poartă pe nedrept numele unui loc.',
    },
    'civic.disinformation': {
      label: 'Informații false',
      help: 'Afirmații neadevărate, făcute ca să inducă publicul în eroare.',
    },
    'civic.eu_law': {
      label: 'Contra regulilor electorale ale UE',
      help: 'De exemplu, publicitate politică plătită care ascunde cine plătește.',
    },
    'civic.national_law': {
      label: 'Contra regulilor electorale naționale',
      help: 'De exemplu, informații greșite despre cum sau când se votează.',
    },
    'fraud.phishing': {
      label: 'Înșelătorie sau furt de parole',
      help: 'Încearcă să îți ia parola, datele bancare sau banii.',
    },
    'fraud.impersonation': {
      label: 'Se prezintă drept altcineva',
      help: 'Folosește numele unei persoane sau firme ori un cont furat.',
    },
    'fraud.inauthentic_account': { label: 'Cont fals', help: 'Un bot sau contul cuiva care nu există.' },
    'fraud.inauthentic_listing': {
      label: 'Ofertă sau anunț fals',
      help: 'Ceva de vânzare care nu există sau nu este al vânzătorului.',
    },
    'fraud.fake_review': { label: 'Recenzie falsă', help: 'O recenzie plătită sau inventată.' },
    'fraud.pyramid_scheme': {
      label: 'Schemă piramidală',
      help: 'Câștigi dacă aduci alți oameni care plătesc.',
    },
    'fraud.other': { label: 'Alt fel de fraudă', help: 'Alt truc pentru a lua bani sau bunuri.' },
    'selfharm.suicide': {
      label: 'Sinucidere',
      help: 'Cineva vorbește despre sinucidere sau îi împinge pe alții spre ea.',
    },
    'selfharm.self_injury': { label: 'Autovătămare', help: 'Cineva își face rău sau le arată altora cum.' },
    'selfharm.eating_disorder': {
      label: 'Tulburare alimentară',
      help: 'Face ca înfometarea sau vomitatul să pară ceva bun.',
    },
    'selfharm.substances': {
      label: 'Droguri sau alcool',
      help: 'Face ca folosirea periculoasă a drogurilor sau a alcoolului să pară ceva bun.',
    },
    'consumer.hidden_advertising': {
      label: 'Publicitate ascunsă',
      help: 'Este plătită, dar nu scrie acest lucru.',
    },
    'consumer.trader_information': {
      label: 'Nu e clar cine vinde',
      help: 'Lipsesc numele, adresa sau alte date ale vânzătorului.',
    },
    'consumer.misleading_product': {
      label: 'Induce în eroare despre un produs',
      help: 'Produsul sau serviciul nu este ceea ce se spune.',
    },
    'consumer.misleading_rights': {
      label: 'Induce în eroare despre drepturi',
      help: 'De exemplu, despre retur sau garanție.',
    },
    'consumer.pricing': {
      label: 'Preț greșit sau ascuns',
      help: 'Prețul este fals sau există costuri ascunse.',
    },
    'product.prohibited': {
      label: 'Produs interzis',
      help: 'De exemplu, arme, droguri sau medicamente vândute fără autorizație.',
    },
    'product.unsafe': { label: 'Produs periculos', help: 'Poate face rău celor care îl folosesc.' },
    'animal.harm': { label: 'Cruzime față de animale', help: 'Animale sunt rănite sau suferă.' },
    'animal.unlawful_sale': {
      label: 'Vânzare ilegală de animale',
      help: 'De exemplu, animale protejate sau căței fără acte.',
    },
    'terms.spam': { label: 'Spam', help: 'Reclame sau același mesaj de multe ori.' },
    'terms.flooding': {
      label: 'Prea multe mesaje',
      help: 'Atât de multe mesaje, încât ceilalți nu mai pot vorbi.',
    },
    'terms.off_topic': { label: 'În afara subiectului', help: 'Nu își are locul aici.' },
    'terms.incivility': { label: 'Lipsă de politețe', help: 'Cuvinte grosolane sau care rănesc.' },
    'terms.adult_sexual': {
      label: 'Conținut sexual',
      help: 'Imagini sau texte sexuale acolo unde nu au ce căuta.',
    },
    'terms.nudity': { label: 'Nuditate', help: 'Persoane dezbrăcate acolo unde nu își au locul.' },
    'terms.age_restricted': {
      label: 'Fără limita de vârstă potrivită',
      help: 'Limita de vârstă lipsește sau este prea mică.',
    },
    'terms.geographic': { label: 'Nu este pentru această țară', help: 'Nu poate fi arătat sau vândut aici.' },
    'terms.language': { label: 'Altă limbă', help: 'O altă limbă decât cea cerută aici.' },
    'terms.goods_not_permitted': {
      label: 'Nu poate fi oferit aici',
      help: 'Bunuri sau servicii pe care regulile de aici nu le permit.',
    },
    'terms.ban_evasion': {
      label: 'O persoană blocată s-a întors',
      help: 'Cineva folosește alt cont după ce a fost blocat.',
    },
    'terms.platform_abuse': {
      label: 'Folosirea greșită a acestui serviciu',
      help: 'Hacking, trișare sau programe dăunătoare.',
    },
    'terms.other': {
      label: 'Altă regulă a acestui serviciu',
      help: 'Este împotriva unei reguli care nu apare în listă.',
    },
    'sexual.adult_abuse': {
      label: 'Abuz sexual asupra unui adult',
      help: 'Imagini sau videoclipuri cu sex la care cineva nu a consimțit.',
    },
    'sexual.violence': {
      label: 'Violență sexuală',
      help: 'Amenințări cu violul sau agresiunea sexuală ori lăudarea lor.',
    },
    'sexual.animal': { label: 'Sex cu animale', help: 'Acte sexuale cu animale.' },
    'other.unspecified': { label: 'Altceva', help: 'Spune cu cuvintele tale ce nu este în regulă.' },
  },
  goodFaith: {
    textId: 'good-faith-1.ro',
    text: 'Cred cu bună-credință că aceste informații sunt exacte și complete.',
  },
};
