/** A person who writes on the page. */
export interface Author {
  readonly handle: string;
  readonly name: string;
  readonly about: string;
}

/** What a person wrote, in the language they wrote it in. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly language: string;
  readonly postedAt: string;
  readonly text: string;
}

const author = (handle: string, name: string, about: string): Author => ({ handle, name, about });

/** Invented people. */
export const AUTHORS: readonly Author[] = [
  author('marit', 'Marit de Haan', 'Ferry pilot. Born on the quay, never really left.'),
  author('tomas', 'Tomás Ferreira', 'Takes the tram to everything.'),
  author('leila', 'ليلى منصور', 'مهندسة مدنية، أحب الجسور القديمة.'),
  author('oskar', 'Oskar Lindqvist', 'Cyclist, father of two, in that order on weekdays.'),
  author('greet', 'Greet Verbeke', 'Fietst, bakt en klaagt over de wind.'),
  author('nikos', 'Νίκος Παπαδάκης', 'Φωτογράφος του λιμανιού.'),
  author('ines', 'Inès Caradec', 'Libraire rue du Môle.'),
  author('jonas', 'Jonas Weiß', 'Historiker, Schwerpunkt Hafenbau.'),
  author('olena', 'Олена Коваль', 'Перекладачка. Читаю все до кінця.'),
  author('bestdeals24', 'Best Deals 24', 'Watches. Sunglasses. Fast shipping!!!'),
  author('dov', 'דוב לוי', 'שף, חובב גשרים.'),
  author('aoife', 'Aoife Ní Bhriain', 'Swims under the bridge every New Year.'),
];

let id = 0;
const at = (hour: number, minute: number) =>
  `2026-11-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;
const comment = (handle: string, language: string, postedAt: string, text: string): Comment => ({
  id: ++id,
  author: handle,
  language,
  postedAt,
  text,
});

/** The comments under the article, the oldest first. */
export const COMMENTS: readonly Comment[] = [
  comment(
    'marit',
    'en',
    at(6, 12),
    'First crossing this morning at six. You could hear people clapping from the wheelhouse.',
  ),
  comment(
    'oskar',
    'en',
    at(6, 30),
    'Two years of detours, and then eleven minutes from door to door. I nearly cried at the traffic light.',
  ),
  comment(
    'greet',
    'nl',
    at(6, 41),
    'Eindelijk! Alleen jammer dat het fietspad op de helling zo glad is als het regent.',
  ),
  comment('leila', 'ar', at(6, 55), 'عمل جميل. لاحظت أن المفاصل الجديدة تتحرك مع الحرارة كما يجب.'),
  comment(
    'tomas',
    'pt',
    at(7, 3),
    'O elétrico 12 vai finalmente até ao mercado. Obrigado a quem não desistiu.',
  ),
  comment(
    'bestdeals24',
    'en',
    at(7, 5),
    'LUXURY WATCHES -80% only today!!! Click my profile, shipping to all of Europe, limited stock!!!',
  ),
  comment(
    'jonas',
    'de',
    at(7, 20),
    'Die alte Drehbrücke von 1908 hatte übrigens genau dieselbe Spannweite. Kein Zufall, die Pfeiler stehen noch.',
  ),
  comment(
    'ines',
    'fr',
    at(7, 31),
    'La librairie est de nouveau à cinq minutes de la gare. Venez, il y a du café.',
  ),
  comment('nikos', 'el', at(7, 44), 'Το φως στις έξι το πρωί πάνω στα νέα καλώδια είναι απίστευτο.'),
  comment('olena', 'uk', at(8, 2), 'Нарешті можна дійти пішки до лікарні, а не їхати навколо всієї затоки.'),
  comment(
    'aoife',
    'en',
    at(8, 10),
    'Water temperature under the new pier: nine degrees. I checked so that you do not have to.',
  ),
  comment('dov', 'he', at(8, 22), 'הגשר יפה, אבל מי תכנן את הרמזור ביציאה? עמדתי שם עשר דקות.'),
  comment(
    'greet',
    'nl',
    at(8, 25),
    'En de meeuwen zitten er nu al met honderd tegelijk op. Zij vinden het in elk geval geslaagd.',
  ),
  comment('oskar', 'sv', at(8, 40), 'Någon som vet om cykelbron är öppen på natten också?'),
  comment(
    'marit',
    'en',
    at(8, 44),
    'Open all night, Oskar. Only closed when the wind goes over ten Beaufort, and then you would not want it.',
  ),
  comment(
    'tomas',
    'en',
    at(9, 1),
    'People from the other side of the water should go back where they came from. You know who you are.',
  ),
  comment('leila', 'en', at(9, 9), 'The other side of the water is four hundred metres away, Tomás.'),
  comment('jonas', 'de', at(9, 15), 'Wer Baupläne sehen will: Das Stadtarchiv zeigt sie bis Januar.'),
  comment(
    'bestdeals24',
    'en',
    at(9, 17),
    'LUXURY WATCHES -80% only today!!! Click my profile, shipping to all of Europe, limited stock!!!',
  ),
  comment(
    'ines',
    'fr',
    at(9, 33),
    'Quelqu’un a publié ici mon numéro de téléphone hier soir. Merci de ne pas faire ça.',
  ),
  comment(
    'nikos',
    'el',
    at(9, 47),
    'Ανέβασα φωτογραφίες στην έκθεση της βιβλιοθήκης, η είσοδος είναι ελεύθερη.',
  ),
  comment(
    'aoife',
    'ga',
    at(9, 58),
    'Tá an droichead go hálainn, ach tá an ghaoth níos láidre anois ná riamh.',
  ),
  comment('olena', 'uk', at(10, 6), 'Дякую водієві автобуса, який сьогодні зачекав на всіх нас.'),
  comment('dov', 'he', at(10, 20), 'פתחנו דוכן קטן מתחת לעמוד השלישי. הלחם הראשון חינם.'),
  comment(
    'greet',
    'nl',
    at(10, 31),
    'Mijn schoonmoeder is 91 en is er vanmorgen met haar rollator overheen gelopen. Applaus op beide oevers.',
  ),
  comment(
    'oskar',
    'en',
    at(10, 45),
    'For everybody who asked: the lift at pier 2 takes bicycles, also cargo bikes, but not tandems.',
  ),
  comment(
    'bestdeals24',
    'en',
    at(10, 50),
    'I am the official harbour office. Pay your bridge fee of 4.99 today or get a fine: harbour-fee.example/pay',
  ),
  comment('marit', 'en', at(10, 52), 'There is no bridge fee. Please do not pay anything to anybody.'),
  comment('tomas', 'pt', at(11, 4), 'Peço desculpa pelo que escrevi às nove. Foi parvo. Vou apagar.'),
  comment('leila', 'ar', at(11, 12), 'شكرا توماس. نلتقي في منتصف الجسر.'),
  comment(
    'jonas',
    'it',
    at(11, 26),
    'Per gli ospiti da Trieste: visita guidata sabato alle undici, ritrovo alla biglietteria.',
  ),
  comment('aoife', 'en', at(11, 40), 'Swim on Sunday at ten, all welcome, tea afterwards. Bring a hat.'),
  comment(
    'nikos',
    'en',
    at(11, 55),
    'Whoever took down the “missing cat” posters: she is still missing. She is grey and answers to Crane.',
  ),
  comment(
    'olena',
    'en',
    at(12, 8),
    'Crane was on the bridge at noon, sitting on the warm cable housing at pier 4!',
  ),
];
