import type { Labels } from './labels.ts';

/** Polish. */
export const pl: Labels = {
  groups: {
    spam: {
      label: 'Spam lub oszustwo',
      help: 'Reklamy, o które nikt nie prosił, albo sztuczka, by zdobyć pieniądze lub hasła.',
    },
    harassment: {
      label: 'Nękanie lub zastraszanie',
      help: 'Ktoś jest obrażany, poniżany, śledzony lub do czegoś zmuszany.',
    },
    hate: { label: 'Nienawiść', help: 'Ataki na ludzi za to, kim są, w co wierzą lub skąd pochodzą.' },
    violence: { label: 'Przemoc lub groźby', help: 'Groźby, okrucieństwo, terroryzm lub handel ludźmi.' },
    selfharm: {
      label: 'Samookaleczenie lub samobójstwo',
      help: 'Ktoś może zrobić sobie krzywdę albo namawia do tego innych.',
    },
    sexual: { label: 'Treści seksualne lub nagość', help: 'Także intymne zdjęcia udostępnione bez zgody.' },
    child: {
      label: 'Bezpieczeństwo dzieci',
      help: 'Dziecko jest krzywdzone, nagabywane lub w niebezpieczeństwie. Nie musisz się przedstawiać.',
    },
    privacy: { label: 'Prywatne informacje', help: 'Dane osobowe są pokazywane lub używane bez zgody.' },
    impersonation: {
      label: 'Podszywanie się pod kogoś',
      help: 'Fałszywe nazwisko, skradzione konto lub fałszywe konto.',
    },
    ip: {
      label: 'Prawa autorskie lub znak towarowy',
      help: 'Ktoś używa bez zgody twojego dzieła, marki lub wynalazku.',
    },
    misleading: {
      label: 'Fałsz lub wprowadzanie w błąd',
      help: 'Nieprawdziwe twierdzenia o wydarzeniach, zdrowiu, wyborach lub produktach.',
    },
    other: { label: 'Coś innego', help: 'Nic z tego nie pasuje albo nie masz pewności.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksualne zdjęcia lub filmy z dzieckiem',
      help: 'Zdjęcia lub filmy pokazujące seksualne wykorzystywanie dziecka. Nie udostępniaj ich ani nie zapisuj.',
    },
    'child.csam_synthetic': {
      label: 'Sztuczne seksualne obrazy dziecka',
      help: 'Stworzone lub zmienione komputerowo, narysowane albo animowane.',
    },
    'child.grooming': {
      label: 'Dorosły nagabuje dziecko seksualnie',
      help: 'Prosi o zdjęcia, sekrety lub spotkanie.',
    },
    'child.privacy': {
      label: 'Prywatne dane dziecka',
      help: 'Imię i nazwisko, szkoła, adres lub zdjęcia dziecka.',
    },
    'child.bullying': {
      label: 'Dręczenie dziecka',
      help: 'Dziecko jest obrażane, straszone lub wykluczane z grupy.',
    },
    'child.age_restricted': {
      label: 'Nie dla dzieci, ale dla nich dostępne',
      help: 'Treści dla dorosłych, które dzieci mogą zobaczyć.',
    },
    'child.dangerous_challenge': {
      label: 'Niebezpieczne wyzwanie',
      help: 'Wyzwanie lub wyczyn, w którym dzieciom może stać się krzywda.',
    },
    'terrorism.provocation': {
      label: 'Nawoływanie do terroryzmu',
      help: 'Pochwala zamachy terrorystyczne lub zachęca do nich innych.',
    },
    'terrorism.recruitment': {
      label: 'Werbowanie do terroryzmu',
      help: 'Zachęca do wstąpienia do grupy terrorystycznej lub do pomagania jej.',
    },
    'terrorism.training': {
      label: 'Szkolenie na potrzeby terroryzmu',
      help: 'Wyjaśnia, jak zrobić bomby lub broń do zamachu.',
    },
    'terrorism.threat': { label: 'Groźba zamachu', help: 'Zapowiada zamach terrorystyczny.' },
    'terrorism.other': {
      label: 'Inne treści terrorystyczne',
      help: 'Cokolwiek innego, co pomaga terroryzmowi.',
    },
    'security.illegal_organisation': {
      label: 'Zakazana organizacja',
      help: 'Symbole lub wiadomości grupy, której zakazuje prawo.',
    },
    'security.public_health': {
      label: 'Zagrożenie dla zdrowia publicznego',
      help: 'Porady lub twierdzenia, przez które wiele osób może zachorować.',
    },
    'security.environment': {
      label: 'Szkoda dla środowiska',
      help: 'Na przykład porzucanie odpadów lub handel rzadkimi roślinami.',
    },
    'violence.threat': { label: 'Groźba przemocy', help: 'Ktoś mówi, że skrzywdzi lub zabije jakąś osobę.' },
    'violence.glorification': {
      label: 'Pochwalanie przemocy',
      help: 'Przemoc jest pokazana jako coś dobrego.',
    },
    'violence.graphic': {
      label: 'Wstrząsające lub krwawe obrazy',
      help: 'Ciężkie rany, śmierć lub okrucieństwo pokazane ze szczegółami.',
    },
    'violence.coordinated': {
      label: 'Zaplanowany atak',
      help: 'Ludzie umawiają się, by razem kogoś skrzywdzić lub coś zniszczyć.',
    },
    'violence.trafficking': {
      label: 'Handel ludźmi',
      help: 'Ludzie są sprzedawani albo zmuszani do pracy lub seksu.',
    },
    'violence.exploitation': {
      label: 'Wykorzystywanie ludzi',
      help: 'Ktoś zarabia na ludziach, którzy nie mogą odmówić.',
    },
    'violence.domestic': {
      label: 'Przemoc domowa',
      help: 'Przemoc ze strony partnera, partnerki lub rodziny.',
    },
    'speech.hate': {
      label: 'Nienawiść wobec grupy ludzi',
      help: 'Na przykład z powodu religii, koloru skóry, pochodzenia, orientacji lub niepełnosprawności.',
    },
    'speech.discrimination': {
      label: 'Dyskryminacja',
      help: 'Ludzie są wykluczani lub gorzej traktowani za to, kim są.',
    },
    'speech.defamation': {
      label: 'Zniesławienie',
      help: 'Nieprawda, która szkodzi dobremu imieniu osoby lub firmy.',
    },
    'cyber.harassment': { label: 'Nękanie', help: 'Niechciane wiadomości lub ataki, które się powtarzają.' },
    'cyber.bullying': { label: 'Dręczenie', help: 'Obrażanie, poniżanie lub zastraszanie.' },
    'cyber.stalking': { label: 'Stalking', help: 'Ktoś jest śledzony, obserwowany lub namierzany.' },
    'cyber.incitement': {
      label: 'Podburzanie przeciwko komuś',
      help: 'Zachęca do atakowania lub nękania osoby albo grupy.',
    },
    'cyber.ncii': {
      label: 'Intymne zdjęcia lub filmy bez zgody',
      help: 'Nagie lub seksualne obrazy udostępnione bez zgody.',
    },
    'cyber.ncii_synthetic': {
      label: 'Fałszywe intymne zdjęcia lub filmy',
      help: 'Stworzone lub zmienione komputerowo, by pokazać prawdziwą osobę.',
    },
    'privacy.doxxing': {
      label: 'Ujawnienie danych osobowych',
      help: 'Adres, numer telefonu, dokumenty lub inne prywatne dane.',
    },
    'privacy.biometric': {
      label: 'Dane o twarzy, głosie lub ciele',
      help: 'Używane do rozpoznawania kogoś bez jego zgody.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Stare informacje o mnie',
      help: 'Coś na twój temat, czego nie powinno już dać się znaleźć.',
    },
    'privacy.data_falsification': {
      label: 'Błędne dane o osobie',
      help: 'Dane osobowe, które zmieniono lub wymyślono.',
    },
    'ip.copyright': { label: 'Prawa autorskie', help: 'Tekst, obraz, muzyka lub film użyte bez zgody.' },
    'ip.trademark': { label: 'Znak towarowy', help: 'Nazwa marki lub logo użyte bez zgody albo podróbki.' },
    'ip.design': { label: 'Wzór przemysłowy', help: 'Skopiowano chroniony kształt lub wygląd.' },
    'ip.patent': { label: 'Patent', help: 'Ktoś używa chronionego wynalazku bez zgody.' },
    'ip.trade_secret': { label: 'Tajemnica przedsiębiorstwa', help: 'Ujawniono tajne informacje firmy.' },
    'ip.geographic_indication': {
      label: 'Chroniona nazwa regionu',
      help: 'Produkt niesłusznie nosi nazwę jakiegoś miejsca.',
    },
    'civic.disinformation': {
      label: 'Fałszywe informacje',
      help: 'Nieprawdziwe twierdzenia, które mają wprowadzać ludzi w błąd.',
    },
    'civic.eu_law': {
      label: 'Wbrew unijnym zasadom wyborczym',
      help: 'Na przykład płatna reklama polityczna, która ukrywa, kto za nią płaci.',
    },
    'civic.national_law': {
      label: 'Wbrew krajowym zasadom wyborczym',
      help: 'Na przykład błędne informacje o tym, jak lub kiedy głosować.',
    },
    'fraud.phishing': {
      label: 'Oszustwo lub wyłudzanie haseł',
      help: 'Próba zdobycia twojego hasła, danych bankowych lub pieniędzy.',
    },
    'fraud.impersonation': {
      label: 'Podaje się za kogoś innego',
      help: 'Używa nazwy firmy, czyjegoś nazwiska albo skradzionego konta.',
    },
    'fraud.inauthentic_account': {
      label: 'Fałszywe konto',
      help: 'Bot albo konto osoby, która nie istnieje.',
    },
    'fraud.inauthentic_listing': {
      label: 'Fałszywa oferta lub ogłoszenie',
      help: 'Na sprzedaż jest coś, co nie istnieje lub nie należy do sprzedawcy.',
    },
    'fraud.fake_review': {
      label: 'Fałszywa opinia',
      help: 'Opinia, za którą zapłacono lub którą wymyślono.',
    },
    'fraud.pyramid_scheme': {
      label: 'Piramida finansowa',
      help: 'Zarabiasz, gdy sprowadzasz innych, którzy płacą.',
    },
    'fraud.other': { label: 'Inny rodzaj oszustwa', help: 'Inny podstęp, by zabrać pieniądze lub rzeczy.' },
    'selfharm.suicide': {
      label: 'Samobójstwo',
      help: 'Ktoś mówi o samobójstwie albo namawia do niego innych.',
    },
    'selfharm.self_injury': {
      label: 'Samookaleczenie',
      help: 'Ktoś się rani albo pokazuje innym, jak to robić.',
    },
    'selfharm.eating_disorder': {
      label: 'Zaburzenia odżywiania',
      help: 'Pokazuje niejedzenie lub wymiotowanie jako coś dobrego.',
    },
    'selfharm.substances': {
      label: 'Narkotyki lub alkohol',
      help: 'Pokazuje niebezpieczne używanie narkotyków lub alkoholu jako coś dobrego.',
    },
    'consumer.hidden_advertising': {
      label: 'Ukryta reklama',
      help: 'Ktoś za to zapłacił, ale tego nie zaznaczono.',
    },
    'consumer.trader_information': {
      label: 'Nie wiadomo, kto sprzedaje',
      help: 'Brakuje nazwy, adresu lub innych danych sprzedawcy.',
    },
    'consumer.misleading_product': {
      label: 'Wprowadza w błąd co do produktu',
      help: 'Produkt lub usługa nie zgadza się z opisem.',
    },
    'consumer.misleading_rights': {
      label: 'Wprowadza w błąd co do twoich praw',
      help: 'Na przykład w sprawie zwrotów lub gwarancji.',
    },
    'consumer.pricing': {
      label: 'Błędna lub ukryta cena',
      help: 'Cena jest nieprawdziwa albo koszty są ukryte.',
    },
    'product.prohibited': {
      label: 'Zakazany produkt',
      help: 'Na przykład broń, narkotyki lub leki sprzedawane bez zezwolenia.',
    },
    'product.unsafe': { label: 'Niebezpieczny produkt', help: 'Może zaszkodzić osobom, które go używają.' },
    'animal.harm': { label: 'Okrucieństwo wobec zwierząt', help: 'Zwierzęta są krzywdzone lub cierpią.' },
    'animal.unlawful_sale': {
      label: 'Nielegalna sprzedaż zwierząt',
      help: 'Na przykład chronionych zwierząt lub szczeniąt bez dokumentów.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklamy lub ciągle ta sama wiadomość.' },
    'terms.flooding': {
      label: 'Zbyt wiele wiadomości',
      help: 'Tyle wiadomości, że inni nie mogą rozmawiać.',
    },
    'terms.off_topic': { label: 'Nie na temat', help: 'To nie jest miejsce na takie treści.' },
    'terms.incivility': { label: 'Brak kultury', help: 'Niegrzeczne lub raniące słowa.' },
    'terms.adult_sexual': {
      label: 'Treści seksualne',
      help: 'Seksualne obrazy lub teksty tam, gdzie nie powinno ich być.',
    },
    'terms.nudity': { label: 'Nagość', help: 'Nagie osoby tam, gdzie nie powinno ich być.' },
    'terms.age_restricted': {
      label: 'Bez właściwej granicy wieku',
      help: 'Granicy wieku brakuje albo jest za niska.',
    },
    'terms.geographic': {
      label: 'Nie dla tego kraju',
      help: 'Nie wolno tego tutaj pokazywać ani sprzedawać.',
    },
    'terms.language': { label: 'Niewłaściwy język', help: 'Inny język niż ten, którego tu się używa.' },
    'terms.goods_not_permitted': {
      label: 'Nie wolno tego tu oferować',
      help: 'Towary lub usługi, na które nie pozwalają tutejsze zasady.',
    },
    'terms.ban_evasion': {
      label: 'Zablokowana osoba wróciła',
      help: 'Ktoś używa innego konta po zablokowaniu.',
    },
    'terms.platform_abuse': {
      label: 'Nadużywanie tego serwisu',
      help: 'Włamania, oszukiwanie lub szkodliwe oprogramowanie.',
    },
    'terms.other': {
      label: 'Inna zasada tego serwisu',
      help: 'Coś wbrew zasadzie, której nie ma na tej liście.',
    },
    'sexual.adult_abuse': {
      label: 'Wykorzystanie seksualne osoby dorosłej',
      help: 'Zdjęcia lub filmy z seksem, na który ktoś się nie zgodził.',
    },
    'sexual.violence': {
      label: 'Przemoc seksualna',
      help: 'Groźby gwałtu lub napaści seksualnej albo ich pochwalanie.',
    },
    'sexual.animal': { label: 'Seks ze zwierzętami', help: 'Czynności seksualne ze zwierzętami.' },
    'other.unspecified': { label: 'Coś innego', help: 'Napisz własnymi słowami, co jest nie tak.' },
  },
  goodFaith: {
    textId: 'good-faith-1.pl',
    text: 'W dobrej wierze uważam, że te informacje są prawidłowe i kompletne.',
  },
};
