import type { Labels } from './labels.ts';

/** Croatian. */
export const hr: Labels = {
  groups: {
    spam: {
      label: 'Neželjeni sadržaj ili prijevara',
      help: 'Oglasi koje nitko nije tražio ili trik kako doći do novca ili lozinki.',
    },
    harassment: {
      label: 'Zlostavljanje ili uznemiravanje',
      help: 'Nekoga se vrijeđa, ponižava, prati ili pritišće.',
    },
    hate: { label: 'Mržnja', help: 'Napadi na ljude zbog toga tko su, u što vjeruju ili odakle dolaze.' },
    violence: {
      label: 'Nasilje ili prijetnje',
      help: 'Prijetnje, okrutnost, terorizam ili trgovina ljudima.',
    },
    selfharm: {
      label: 'Samoozljeđivanje ili samoubojstvo',
      help: 'Netko bi si mogao nauditi ili se druge na to potiče.',
    },
    sexual: { label: 'Seksualni sadržaj ili golotinja', help: 'I intimne snimke podijeljene bez pristanka.' },
    child: {
      label: 'Sigurnost djece',
      help: 'Dijete netko zlostavlja ili vrbuje ili je dijete u opasnosti. Ne morate navesti svoje ime.',
    },
    privacy: { label: 'Privatni podaci', help: 'Osobni podaci prikazuju se ili koriste bez dopuštenja.' },
    impersonation: { label: 'Lažno predstavljanje', help: 'Lažno ime, ukraden račun ili lažan račun.' },
    ip: { label: 'Autorsko pravo ili žig', help: 'Netko bez dopuštenja koristi vaše djelo, marku ili izum.' },
    misleading: {
      label: 'Lažno ili zavaravajuće',
      help: 'Neistinite tvrdnje o vijestima, zdravlju, izborima ili proizvodima.',
    },
    other: { label: 'Nešto drugo', help: 'Ništa od ovoga ne odgovara ili niste sigurni.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksualne snimke djeteta',
      help: 'Fotografije ili videozapisi seksualnog zlostavljanja djeteta. Ne dijelite ih i ne spremajte.',
    },
    'child.csam_synthetic': {
      label: 'Umjetne seksualne slike djeteta',
      help: 'Napravljene ili izmijenjene računalom, nacrtane ili animirane.',
    },
    'child.grooming': {
      label: 'Odrasla osoba vrbuje dijete za seks',
      help: 'Traži slike, tajne ili susret.',
    },
    'child.privacy': { label: 'Privatni podaci djeteta', help: 'Ime, škola, adresa ili slike djeteta.' },
    'child.bullying': {
      label: 'Dijete trpi vršnjačko nasilje',
      help: 'Dijete netko vrijeđa, prijeti mu ili ga isključuje.',
    },
    'child.age_restricted': {
      label: 'Nije za djecu, a djeca to vide',
      help: 'Sadržaj za odrasle koji djeca mogu vidjeti.',
    },
    'child.dangerous_challenge': {
      label: 'Opasan izazov',
      help: 'Izazov ili vratolomija u kojoj se djeca mogu ozlijediti.',
    },
    'terrorism.provocation': {
      label: 'Poziv na terorizam',
      help: 'Hvali terorističke napade ili poziva druge da ih izvedu.',
    },
    'terrorism.recruitment': {
      label: 'Novačenje za terorizam',
      help: 'Poziva ljude da se pridruže terorističkoj skupini ili joj pomognu.',
    },
    'terrorism.training': {
      label: 'Obuka za terorizam',
      help: 'Objašnjava kako napraviti bombe ili oružje za napad.',
    },
    'terrorism.threat': { label: 'Prijetnja terorističkim napadom', help: 'Najavljuje teroristički napad.' },
    'terrorism.other': { label: 'Drugi teroristički sadržaj', help: 'Sve drugo što pomaže terorizmu.' },
    'security.illegal_organisation': {
      label: 'Zabranjena organizacija',
      help: 'Simboli ili poruke skupine koju zakon zabranjuje.',
    },
    'security.public_health': {
      label: 'Opasnost za javno zdravlje',
      help: 'Savjeti ili tvrdnje od kojih se mnogi ljudi mogu razboljeti.',
    },
    'security.environment': {
      label: 'Šteta za okoliš',
      help: 'Na primjer odlaganje otpada u prirodi ili trgovina rijetkim biljkama.',
    },
    'violence.threat': {
      label: 'Prijetnja nasiljem',
      help: 'Netko kaže da će ozlijediti ili ubiti neku osobu.',
    },
    'violence.glorification': { label: 'Veličanje nasilja', help: 'Nasilje se prikazuje kao nešto dobro.' },
    'violence.graphic': {
      label: 'Potresne ili krvave snimke',
      help: 'Teške ozljede, smrt ili okrutnost prikazani u detalje.',
    },
    'violence.coordinated': {
      label: 'Planirani napad',
      help: 'Ljudi se dogovaraju da će zajedno ozlijediti druge ili nešto uništiti.',
    },
    'violence.trafficking': {
      label: 'Trgovina ljudima',
      help: 'Ljude se prodaje ili prisiljava na rad ili seks.',
    },
    'violence.exploitation': {
      label: 'Iskorištavanje ljudi',
      help: 'Netko zarađuje na ljudima koji ne mogu odbiti.',
    },
    'violence.domestic': { label: 'Nasilje u obitelji', help: 'Nasilje partnera ili u obitelji.' },
    'speech.hate': {
      label: 'Mržnja prema nekoj skupini',
      help: 'Na primjer zbog vjere, boje kože, podrijetla, seksualnosti ili invaliditeta.',
    },
    'speech.discrimination': {
      label: 'Diskriminacija',
      help: 'Ljude se isključuje ili se prema njima postupa lošije zbog toga tko su.',
    },
    'speech.defamation': {
      label: 'Laži koje štete ugledu',
      help: 'Neistinite tvrdnje koje štete dobrom glasu osobe ili tvrtke.',
    },
    'cyber.harassment': { label: 'Uznemiravanje', help: 'Neželjene poruke ili napadi iznova i iznova.' },
    'cyber.bullying': { label: 'Zlostavljanje na internetu', help: 'Uvrede, ponižavanje ili zastrašivanje.' },
    'cyber.stalking': { label: 'Uhođenje', help: 'Nekoga se slijedi, promatra ili prati.' },
    'cyber.incitement': {
      label: 'Huškanje na nekoga',
      help: 'Poziva ljude da napadaju ili uznemiravaju osobu ili skupinu.',
    },
    'cyber.ncii': {
      label: 'Intimne snimke bez pristanka',
      help: 'Snimke golotinje ili seksa podijeljene bez dopuštenja.',
    },
    'cyber.ncii_synthetic': {
      label: 'Lažne intimne snimke',
      help: 'Napravljene ili izmijenjene računalom da prikažu stvarnu osobu.',
    },
    'privacy.doxxing': {
      label: 'Objavljeni privatni podaci',
      help: 'Adresa, broj telefona, dokumenti ili drugi privatni podaci.',
    },
    'privacy.biometric': {
      label: 'Podaci o licu, glasu ili tijelu',
      help: 'Koriste se za prepoznavanje osobe bez dopuštenja.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Stari podaci o meni',
      help: 'Nešto o vama što se više ne bi trebalo moći pronaći.',
    },
    'privacy.data_falsification': {
      label: 'Netočni podaci o osobi',
      help: 'Osobni podaci koji su izmijenjeni ili izmišljeni.',
    },
    'ip.copyright': {
      label: 'Autorsko pravo',
      help: 'Tekst, slike, glazba ili film koji se koriste bez dopuštenja.',
    },
    'ip.trademark': {
      label: 'Žig (zaštićena marka)',
      help: 'Naziv marke ili logotip korišten bez dopuštenja ili krivotvorena roba.',
    },
    'ip.design': { label: 'Dizajn', help: 'Kopiran je zaštićeni oblik ili izgled.' },
    'ip.patent': { label: 'Patent', help: 'Zaštićeni izum koristi se bez dopuštenja.' },
    'ip.trade_secret': { label: 'Poslovna tajna', help: 'Objavljeni su tajni podaci tvrtke.' },
    'ip.geographic_indication': {
      label: 'Zaštićeno ime područja',
      help: 'Proizvod neopravdano nosi ime nekog mjesta.',
    },
    'civic.disinformation': {
      label: 'Lažne informacije',
      help: 'Neistinite tvrdnje kojima se želi zavarati javnost.',
    },
    'civic.eu_law': {
      label: 'Protivno izbornim pravilima EU-a',
      help: 'Na primjer plaćeni politički oglasi koji skrivaju tko plaća.',
    },
    'civic.national_law': {
      label: 'Protivno nacionalnim izbornim pravilima',
      help: 'Na primjer netočni podaci o tome kako ili kada glasati.',
    },
    'fraud.phishing': {
      label: 'Prijevara ili krađa lozinki',
      help: 'Pokušava doći do vaše lozinke, bankovnih podataka ili novca.',
    },
    'fraud.impersonation': {
      label: 'Predstavlja se kao netko drugi',
      help: 'Koristi ime osobe ili tvrtke ili ukraden račun.',
    },
    'fraud.inauthentic_account': { label: 'Lažan račun', help: 'Bot ili račun osobe koja ne postoji.' },
    'fraud.inauthentic_listing': {
      label: 'Lažna ponuda ili oglas',
      help: 'Prodaje se nešto što ne postoji ili ne pripada prodavatelju.',
    },
    'fraud.fake_review': { label: 'Lažna recenzija', help: 'Recenzija koja je plaćena ili izmišljena.' },
    'fraud.pyramid_scheme': {
      label: 'Piramidalna prijevara',
      help: 'Zarađujete tako da dovodite druge koji plaćaju.',
    },
    'fraud.other': { label: 'Druga vrsta prijevare', help: 'Drugi trik kako doći do novca ili robe.' },
    'selfharm.suicide': {
      label: 'Samoubojstvo',
      help: 'Netko govori o samoubojstvu ili se druge na to potiče.',
    },
    'selfharm.self_injury': {
      label: 'Samoozljeđivanje',
      help: 'Netko se ozljeđuje ili drugima pokazuje kako se to radi.',
    },
    'selfharm.eating_disorder': {
      label: 'Poremećaj hranjenja',
      help: 'Prikazuje izgladnjivanje ili povraćanje kao nešto dobro.',
    },
    'selfharm.substances': {
      label: 'Droge ili alkohol',
      help: 'Prikazuje opasno uzimanje droga ili alkohola kao nešto dobro.',
    },
    'consumer.hidden_advertising': { label: 'Prikriveno oglašavanje', help: 'Plaćeno je, ali to ne piše.' },
    'consumer.trader_information': {
      label: 'Nije jasno tko prodaje',
      help: 'Nedostaju ime, adresa ili drugi podaci o prodavatelju.',
    },
    'consumer.misleading_product': {
      label: 'Zavarava o proizvodu',
      help: 'Proizvod ili usluga nisu ono što se tvrdi.',
    },
    'consumer.misleading_rights': {
      label: 'Zavarava o vašim pravima',
      help: 'Na primjer o povratu robe ili jamstvu.',
    },
    'consumer.pricing': {
      label: 'Pogrešna ili skrivena cijena',
      help: 'Cijena nije točna ili su troškovi skriveni.',
    },
    'product.prohibited': {
      label: 'Zabranjen proizvod',
      help: 'Na primjer oružje, droge ili lijekovi koji se prodaju bez dozvole.',
    },
    'product.unsafe': { label: 'Opasan proizvod', help: 'Može ozlijediti ljude koji ga koriste.' },
    'animal.harm': { label: 'Okrutnost prema životinjama', help: 'Životinje netko ozljeđuje ili muči.' },
    'animal.unlawful_sale': {
      label: 'Nezakonita prodaja životinja',
      help: 'Na primjer zaštićene životinje ili štenci bez papira.',
    },
    'terms.spam': { label: 'Neželjeni sadržaj (spam)', help: 'Oglasi ili ista poruka iznova i iznova.' },
    'terms.flooding': { label: 'Previše poruka', help: 'Toliko poruka da drugi ne mogu razgovarati.' },
    'terms.off_topic': { label: 'Nije na temu', help: 'Tome ovdje nije mjesto.' },
    'terms.incivility': { label: 'Nepristojnost', help: 'Grube ili uvredljive riječi.' },
    'terms.adult_sexual': {
      label: 'Seksualni sadržaj',
      help: 'Seksualne slike ili tekst tamo gdje im nije mjesto.',
    },
    'terms.nudity': { label: 'Golotinja', help: 'Goli ljudi tamo gdje tome nije mjesto.' },
    'terms.age_restricted': { label: 'Bez prave dobne granice', help: 'Trebalo bi biti samo za starije.' },
    'terms.geographic': { label: 'Nije za ovu zemlju', help: 'Ovdje se ne smije prikazivati ili prodavati.' },
    'terms.language': { label: 'Pogrešan jezik', help: 'Drugi jezik od onoga koji se ovdje traži.' },
    'terms.goods_not_permitted': {
      label: 'Ovdje se ne smije nuditi',
      help: 'Roba ili usluge koje pravila ovdje ne dopuštaju.',
    },
    'terms.ban_evasion': {
      label: 'Isključena osoba se vratila',
      help: 'Netko nakon isključenja koristi drugi račun.',
    },
    'terms.platform_abuse': {
      label: 'Zlouporaba ove usluge',
      help: 'Hakiranje, varanje ili štetan softver.',
    },
    'terms.other': { label: 'Drugo pravilo ove usluge', help: 'Protivno je pravilu koje nije na popisu.' },
    'sexual.adult_abuse': {
      label: 'Seksualno zlostavljanje odrasle osobe',
      help: 'Slike ili videozapisi seksa na koji netko nije pristao.',
    },
    'sexual.violence': {
      label: 'Seksualno nasilje',
      help: 'Prijetnje silovanjem ili seksualnim napadom ili hvaljenje takvih djela.',
    },
    'sexual.animal': { label: 'Seks sa životinjama', help: 'Seksualne radnje sa životinjama.' },
    'other.unspecified': { label: 'Nešto drugo', help: 'Recite svojim riječima što nije u redu.' },
  },
  goodFaith: {
    textId: 'good-faith-1.hr',
    text: 'U dobroj vjeri smatram da su ove informacije točne i potpune.',
  },
};
