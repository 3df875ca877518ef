import type { Labels } from './labels.ts';

/** Dutch. */
export const nl: Labels = {
  groups: {
    spam: {
      label: 'Spam of oplichting',
      help: 'Reclame waar niemand om vroeg, of een truc om geld of wachtwoorden te krijgen.',
    },
    harassment: {
      label: 'Pesten of lastigvallen',
      help: 'Iemand wordt beledigd, vernederd, gevolgd of onder druk gezet.',
    },
    hate: {
      label: 'Haat',
      help: 'Aanvallen op mensen om wie ze zijn, wat ze geloven of waar ze vandaan komen.',
    },
    violence: { label: 'Geweld of bedreiging', help: 'Bedreiging, wreedheid, terrorisme of mensenhandel.' },
    selfharm: {
      label: 'Zelfbeschadiging of zelfdoding',
      help: 'Iemand doet zichzelf misschien iets aan, of zet anderen daartoe aan.',
    },
    sexual: { label: 'Seks of naakt', help: 'Ook intieme beelden die zonder toestemming zijn gedeeld.' },
    child: {
      label: 'Veiligheid van kinderen',
      help: 'Een kind wordt misbruikt, benaderd of loopt gevaar. Uw naam is niet nodig.',
    },
    privacy: {
      label: 'Privégegevens',
      help: 'Persoonlijke gegevens staan online of worden gebruikt zonder toestemming.',
    },
    impersonation: {
      label: 'Zich voordoen als een ander',
      help: 'Een valse naam, een gestolen account of een nepaccount.',
    },
    ip: {
      label: 'Auteursrecht of merk',
      help: 'Iemand gebruikt uw werk, merk of uitvinding zonder toestemming.',
    },
    misleading: {
      label: 'Onwaar of misleidend',
      help: 'Wat er staat klopt niet, over nieuws, gezondheid, verkiezingen of producten.',
    },
    other: { label: 'Iets anders', help: 'Niets hiervan past, of u weet het niet zeker.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksuele beelden van een kind',
      help: 'Foto’s of video’s van seksueel misbruik van een kind. Deel of bewaar ze niet.',
    },
    'child.csam_synthetic': {
      label: 'Nagemaakte seksuele beelden van een kind',
      help: 'Met de computer gemaakt of veranderd, getekend of geanimeerd.',
    },
    'child.grooming': {
      label: 'Volwassene benadert kind voor seks',
      help: 'Vraagt om foto’s, geheimen of een afspraak.',
    },
    'child.privacy': {
      label: 'Privégegevens van een kind',
      help: 'Naam, school, adres of foto’s van een kind.',
    },
    'child.bullying': {
      label: 'Een kind wordt gepest',
      help: 'Een kind wordt beledigd, bedreigd of buitengesloten.',
    },
    'child.age_restricted': {
      label: 'Niet voor kinderen, maar wel te zien',
      help: 'Iets voor volwassenen dat kinderen kunnen zien.',
    },
    'child.dangerous_challenge': {
      label: 'Een gevaarlijke uitdaging',
      help: 'Een stunt waar kinderen gewond door kunnen raken.',
    },
    'terrorism.provocation': {
      label: 'Oproep tot terrorisme',
      help: 'Prijst aanslagen of vraagt anderen om ze te plegen.',
    },
    'terrorism.recruitment': {
      label: 'Werven voor terrorisme',
      help: 'Vraagt mensen om bij een terreurgroep te komen of die te helpen.',
    },
    'terrorism.training': {
      label: 'Les in terrorisme',
      help: 'Legt uit hoe je bommen of wapens voor een aanslag maakt.',
    },
    'terrorism.threat': { label: 'Dreigt met een aanslag', help: 'Kondigt een terroristische aanslag aan.' },
    'terrorism.other': { label: 'Andere terroristische inhoud', help: 'Iets anders dat terrorisme helpt.' },
    'security.illegal_organisation': {
      label: 'Een verboden organisatie',
      help: 'Tekens of berichten van een groep die de wet verbiedt.',
    },
    'security.public_health': {
      label: 'Gevaar voor de volksgezondheid',
      help: 'Advies of beweringen waar veel mensen ziek van kunnen worden.',
    },
    'security.environment': {
      label: 'Schade aan het milieu',
      help: 'Bijvoorbeeld afval dumpen of handel in zeldzame planten.',
    },
    'violence.threat': {
      label: 'Bedreiging met geweld',
      help: 'Iemand zegt een ander iets aan te doen of te doden.',
    },
    'violence.glorification': { label: 'Geweld als iets goeds', help: 'Geweld wordt geprezen.' },
    'violence.graphic': {
      label: 'Schokkende of bloedige beelden',
      help: 'Ernstige wonden, dood of wreedheid van dichtbij.',
    },
    'violence.coordinated': {
      label: 'Een geplande aanval',
      help: 'Mensen spreken af om samen anderen of dingen schade te doen.',
    },
    'violence.trafficking': {
      label: 'Mensenhandel',
      help: 'Mensen worden verkocht, of gedwongen tot werk of seks.',
    },
    'violence.exploitation': {
      label: 'Uitbuiting',
      help: 'Iemand verdient aan mensen die geen nee kunnen zeggen.',
    },
    'violence.domestic': { label: 'Geweld thuis', help: 'Geweld door een partner of in het gezin.' },
    'speech.hate': {
      label: 'Haat tegen een groep',
      help: 'Bijvoorbeeld om geloof, huidskleur, afkomst, seksualiteit of een handicap.',
    },
    'speech.discrimination': {
      label: 'Discriminatie',
      help: 'Mensen worden buitengesloten of slechter behandeld om wie ze zijn.',
    },
    'speech.defamation': {
      label: 'Leugens over een persoon of bedrijf',
      help: 'Onware beweringen die een goede naam schaden.',
    },
    'cyber.harassment': { label: 'Lastigvallen', help: 'Steeds weer ongewenste berichten of aanvallen.' },
    'cyber.bullying': { label: 'Pesten', help: 'Beledigen, vernederen of bang maken.' },
    'cyber.stalking': { label: 'Stalken', help: 'Iemand wordt gevolgd of in de gaten gehouden.' },
    'cyber.incitement': {
      label: 'Anderen op iemand afsturen',
      help: 'Vraagt mensen om een persoon of groep aan te vallen of lastig te vallen.',
    },
    'cyber.ncii': {
      label: 'Intieme beelden zonder toestemming',
      help: 'Naakte of seksuele beelden, gedeeld zonder toestemming.',
    },
    'cyber.ncii_synthetic': {
      label: 'Nagemaakte intieme beelden',
      help: 'Met de computer gemaakt of veranderd, van een echt mens.',
    },
    'privacy.doxxing': {
      label: 'Privégegevens openbaar gemaakt',
      help: 'Adres, telefoonnummer, papieren of andere privégegevens.',
    },
    'privacy.biometric': {
      label: 'Gezicht, stem of lichaam',
      help: 'Gebruikt om iemand te herkennen, zonder toestemming.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Oude informatie over mij',
      help: 'Iets over u dat niet meer te vinden hoort te zijn.',
    },
    'privacy.data_falsification': {
      label: 'Verkeerde gegevens over iemand',
      help: 'Persoonsgegevens die veranderd of verzonnen zijn.',
    },
    'ip.copyright': {
      label: 'Auteursrecht',
      help: 'Tekst, beeld, muziek of film, gebruikt zonder toestemming.',
    },
    'ip.trademark': { label: 'Merk', help: 'Een merknaam of logo zonder toestemming, of namaak.' },
    'ip.design': { label: 'Ontwerp', help: 'Een beschermde vorm is nagemaakt.' },
    'ip.patent': { label: 'Octrooi', help: 'Een beschermde uitvinding wordt gebruikt zonder toestemming.' },
    'ip.trade_secret': {
      label: 'Bedrijfsgeheim',
      help: 'Geheime informatie van een bedrijf is openbaar gemaakt.',
    },
    'ip.geographic_indication': {
      label: 'Beschermde streeknaam',
      help: 'Een product draagt ten onrechte de naam van een streek.',
    },
    'civic.disinformation': {
      label: 'Onware informatie',
      help: 'Onware beweringen om het publiek te misleiden.',
    },
    'civic.eu_law': {
      label: 'Tegen Europese verkiezingsregels',
      help: 'Bijvoorbeeld politieke reclame zonder dat er staat wie betaalt.',
    },
    'civic.national_law': {
      label: 'Tegen nationale verkiezingsregels',
      help: 'Bijvoorbeeld onjuist hoe of wanneer je kunt stemmen.',
    },
    'fraud.phishing': {
      label: 'Oplichting of gestolen wachtwoorden',
      help: 'Wil uw wachtwoord, bankgegevens of geld.',
    },
    'fraud.impersonation': {
      label: 'Doet zich voor als een ander',
      help: 'Gebruikt de naam van een persoon of bedrijf, of een gestolen account.',
    },
    'fraud.inauthentic_account': {
      label: 'Nepaccount',
      help: 'Een bot, of een account van iemand die niet bestaat.',
    },
    'fraud.inauthentic_listing': {
      label: 'Nepaanbod of nepadvertentie',
      help: 'Iets te koop dat niet bestaat of niet van hen is.',
    },
    'fraud.fake_review': { label: 'Neprecensie', help: 'Een beoordeling die gekocht of verzonnen is.' },
    'fraud.pyramid_scheme': { label: 'Piramidespel', help: 'U verdient door anderen te werven die betalen.' },
    'fraud.other': { label: 'Andere fraude', help: 'Een andere truc om aan geld of spullen te komen.' },
    'selfharm.suicide': {
      label: 'Zelfdoding',
      help: 'Iemand praat over zelfdoding, of zet anderen daartoe aan.',
    },
    'selfharm.self_injury': {
      label: 'Zelfbeschadiging',
      help: 'Iemand doet zichzelf pijn, of laat zien hoe dat moet.',
    },
    'selfharm.eating_disorder': { label: 'Eetstoornis', help: 'Laat niet eten of overgeven mooi lijken.' },
    'selfharm.substances': {
      label: 'Drugs of alcohol',
      help: 'Laat gevaarlijk gebruik van drugs of alcohol mooi lijken.',
    },
    'consumer.hidden_advertising': {
      label: 'Verborgen reclame',
      help: 'Er is voor betaald, maar dat staat er niet bij.',
    },
    'consumer.trader_information': {
      label: 'Onduidelijk wie verkoopt',
      help: 'Naam, adres of andere gegevens van de verkoper ontbreken.',
    },
    'consumer.misleading_product': {
      label: 'Misleidend over een product',
      help: 'Het product of de dienst is niet wat er staat.',
    },
    'consumer.misleading_rights': {
      label: 'Misleidend over uw rechten',
      help: 'Bijvoorbeeld over terugsturen of garantie.',
    },
    'consumer.pricing': {
      label: 'Verkeerde of verborgen prijs',
      help: 'De prijs klopt niet, of er zijn verborgen kosten.',
    },
    'product.prohibited': {
      label: 'Verboden product',
      help: 'Bijvoorbeeld wapens, drugs of medicijnen zonder vergunning.',
    },
    'product.unsafe': { label: 'Onveilig product', help: 'Wie het gebruikt, kan gewond raken.' },
    'animal.harm': { label: 'Dierenmishandeling', help: 'Dieren worden pijn gedaan of lijden.' },
    'animal.unlawful_sale': {
      label: 'Illegale handel in dieren',
      help: 'Bijvoorbeeld beschermde dieren of puppy’s zonder papieren.',
    },
    'terms.spam': { label: 'Spam', help: 'Reclame of steeds hetzelfde bericht.' },
    'terms.flooding': {
      label: 'Te veel berichten',
      help: 'Zo veel berichten dat anderen niet meer kunnen praten.',
    },
    'terms.off_topic': { label: 'Niet op zijn plaats', help: 'Het hoort hier niet.' },
    'terms.incivility': { label: 'Onbeleefd', help: 'Grove of kwetsende woorden.' },
    'terms.adult_sexual': { label: 'Seks', help: 'Seksueel beeld of tekst waar dat niet hoort.' },
    'terms.nudity': { label: 'Naakt', help: 'Naakte mensen waar dat niet hoort.' },
    'terms.age_restricted': {
      label: 'Zonder de juiste leeftijdsgrens',
      help: 'Het is alleen voor oudere mensen.',
    },
    'terms.geographic': {
      label: 'Niet voor dit land',
      help: 'Het mag hier niet getoond of verkocht worden.',
    },
    'terms.language': { label: 'Verkeerde taal', help: 'Een andere taal dan hier gevraagd wordt.' },
    'terms.goods_not_permitted': {
      label: 'Mag hier niet aangeboden worden',
      help: 'Spullen of diensten die hier niet mogen.',
    },
    'terms.ban_evasion': {
      label: 'Een geweerd persoon is terug',
      help: 'Iemand gebruikt een ander account nadat die geweerd is.',
    },
    'terms.platform_abuse': {
      label: 'Misbruik van deze dienst',
      help: 'Hacken, valsspelen of schadelijke software.',
    },
    'terms.other': {
      label: 'Een andere regel van deze dienst',
      help: 'Tegen een huisregel die hier niet staat.',
    },
    'sexual.adult_abuse': {
      label: 'Seksueel misbruik van een volwassene',
      help: 'Beelden van seks waar iemand niet mee instemde.',
    },
    'sexual.violence': {
      label: 'Seksueel geweld',
      help: 'Dreigen met verkrachting of aanranding, of die prijzen.',
    },
    'sexual.animal': { label: 'Seks met dieren', help: 'Seksuele handelingen met dieren.' },
    'other.unspecified': { label: 'Iets anders', help: 'Vertel in uw eigen woorden wat er mis is.' },
  },
  goodFaith: {
    textId: 'good-faith-1.nl',
    text: 'Ik geloof te goeder trouw dat deze informatie juist en volledig is.',
  },
};
