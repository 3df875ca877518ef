/** What only the pages without script say; all else that they say is in `@report-this/strings`. */
export interface PageStrings {
  readonly badLinkTitle: string;
  readonly badLink: string;
  readonly withoutScript: string;
  /** Names the field for a status link, where no script reads it from the address. */
  readonly link: string;
  /** What is said where the statement of good faith is not ticked. */
  readonly goodFaith: string;
}

/** These texts by language; the first is for those who read none of them. */
export const PAGE_STRINGS: Readonly<Record<string, PageStrings>> = {
  en: {
    badLinkTitle: 'This link is not complete',
    badLink: 'It does not say what you want to report. Go back to the page and follow its link again.',
    withoutScript: 'Without JavaScript, the link shows nothing. This button shows the status.',
    link: 'Paste the whole link here',
    goodFaith: 'Tick this box to send a legal notice.',
  },
  ar: {
    badLinkTitle: 'هذا الرابط غير كامل',
    badLink: 'لا يقول ما الذي تريد الإبلاغ عنه. ارجع إلى الصفحة وافتح رابطها من جديد.',
    withoutScript: 'من دون JavaScript لا يعرض الرابط شيئًا. هذا الزر يعرض الحالة.',
    link: 'الصق الرابط كاملًا هنا',
    goodFaith: 'ضع علامة هنا لإرسال بلاغ قانوني.',
  },
  bg: {
    badLinkTitle: 'Тази връзка не е пълна',
    badLink: 'Тя не казва за какво е сигналът. Върнете се на страницата и отворете връзката отново.',
    withoutScript: 'Без JavaScript връзката не показва нищо. Този бутон показва статуса.',
    link: 'Поставете тук цялата връзка',
    goodFaith: 'Отбележете това поле, за да подадете сигнал за незаконно съдържание.',
  },
  cs: {
    badLinkTitle: 'Tento odkaz není celý',
    badLink: 'Neříká, co chcete nahlásit. Vraťte se na stránku a otevřete její odkaz znovu.',
    withoutScript: 'Bez JavaScriptu odkaz nic neukáže. Toto tlačítko ano.',
    link: 'Vložte sem celý odkaz',
    goodFaith: 'Zaškrtněte toto pole, abyste mohli nahlásit nezákonný obsah.',
  },
  da: {
    badLinkTitle: 'Dette link er ikke helt',
    badLink: 'Det siger ikke, hvad du vil anmelde. Gå tilbage til siden, og følg linket igen.',
    withoutScript: 'Uden JavaScript viser linket ingenting. Det gør denne knap.',
    link: 'Sæt hele linket ind her',
    goodFaith: 'Sæt kryds her for at anmelde ulovligt indhold.',
  },
  de: {
    badLinkTitle: 'Dieser Link ist nicht vollständig',
    badLink:
      'Er sagt nicht, was Sie melden möchten. Gehen Sie zurück zur Seite und folgen Sie dem Link noch einmal.',
    withoutScript: 'Ohne JavaScript zeigt der Link nichts. Dieser Knopf zeigt den Stand.',
    link: 'Fügen Sie hier den ganzen Link ein',
    goodFaith: 'Kreuzen Sie dieses Feld an, um illegale Inhalte zu melden.',
  },
  el: {
    badLinkTitle: 'Αυτός ο σύνδεσμος δεν είναι πλήρης',
    badLink: 'Δεν λέει τι θέλετε να αναφέρετε. Γυρίστε στη σελίδα και ακολουθήστε ξανά τον σύνδεσμό της.',
    withoutScript: 'Χωρίς JavaScript ο σύνδεσμος δεν δείχνει τίποτα. Αυτό το κουμπί δείχνει την πορεία.',
    link: 'Επικολλήστε εδώ ολόκληρο τον σύνδεσμο',
    goodFaith: 'Επιλέξτε αυτό το πλαίσιο για να αναφέρετε παράνομο περιεχόμενο.',
  },
  es: {
    badLinkTitle: 'Este enlace no está completo',
    badLink: 'No dice qué quieres denunciar. Vuelve a la página y abre otra vez su enlace.',
    withoutScript: 'Sin JavaScript, el enlace no muestra nada. Este botón muestra el estado.',
    link: 'Pega aquí el enlace entero',
    goodFaith: 'Marca esta casilla para denunciar contenido ilegal.',
  },
  et: {
    badLinkTitle: 'See link on poolik',
    badLink: 'See ei ütle, millest soovite teatada. Minge lehele tagasi ja avage selle link uuesti.',
    withoutScript: 'Ilma JavaScriptita link midagi ei näita. See nupp näitab seisu.',
    link: 'Kleepige siia kogu link',
    goodFaith: 'Ebaseaduslikust sisust teatamiseks märkige see ruut.',
  },
  fa: {
    badLinkTitle: 'این پیوند کامل نیست',
    badLink: 'نمی‌گوید چه چیزی را می‌خواهید گزارش کنید. به صفحه برگردید و پیوند آن را دوباره باز کنید.',
    withoutScript: 'بدون JavaScript پیوند چیزی نشان نمی‌دهد. این دکمه وضعیت را نشان می‌دهد.',
    link: 'پیوند کامل را اینجا بچسبانید',
    goodFaith: 'برای ارسال گزارش حقوقی این کادر را علامت بزنید.',
  },
  fi: {
    badLinkTitle: 'Linkki on vajaa',
    badLink: 'Se ei kerro, mistä haluat ilmoittaa. Palaa sivulle ja avaa sen linkki uudelleen.',
    withoutScript: 'Ilman JavaScriptiä linkki ei näytä mitään. Tämä painike näyttää tilanteen.',
    link: 'Liitä koko linkki tähän',
    goodFaith: 'Rastita tämä ruutu, jos haluat ilmoittaa laittomasta sisällöstä.',
  },
  fr: {
    badLinkTitle: 'Ce lien n’est pas complet',
    badLink: 'Il ne dit pas ce que vous voulez signaler. Revenez à la page et suivez à nouveau son lien.',
    withoutScript: 'Sans JavaScript, le lien n’affiche rien. Ce bouton affiche le suivi.',
    link: 'Collez ici le lien entier',
    goodFaith: 'Cochez cette case pour signaler un contenu illégal.',
  },
  ga: {
    badLinkTitle: 'Níl an nasc seo iomlán',
    badLink:
      'Ní deir sé cad ba mhaith leat a thuairisciú. Téigh ar ais chuig an leathanach agus lean a nasc arís.',
    withoutScript: 'Gan JavaScript ní thaispeánann an nasc aon rud. Taispeánann an cnaipe seo an stádas.',
    link: 'Greamaigh an nasc iomlán anseo',
    goodFaith: 'Ticeáil an bosca seo chun ábhar neamhdhleathach a thuairisciú.',
  },
  he: {
    badLinkTitle: 'הקישור הזה לא שלם',
    badLink: 'הוא לא אומר על מה הדיווח. כדאי לחזור לדף ולפתוח שוב את הקישור שלו.',
    withoutScript: 'בלי JavaScript הקישור לא מציג דבר. הכפתור הזה מציג את המצב.',
    link: 'יש להדביק כאן את הקישור המלא',
    goodFaith: 'כדי לשלוח דיווח משפטי יש לסמן את התיבה הזאת.',
  },
  hr: {
    badLinkTitle: 'Ova poveznica nije potpuna',
    badLink: 'Ne kaže što želite prijaviti. Vratite se na stranicu i ponovno otvorite njezinu poveznicu.',
    withoutScript: 'Bez JavaScripta poveznica ne prikazuje ništa. Ovaj gumb prikazuje stanje.',
    link: 'Zalijepite ovdje cijelu poveznicu',
    goodFaith: 'Označite ovaj kvadratić da biste prijavili nezakonit sadržaj.',
  },
  hu: {
    badLinkTitle: 'Ez a link nem teljes',
    badLink:
      'Nem mondja meg, mit szeretne bejelenteni. Menjen vissza az oldalra, és nyissa meg újra a linkjét.',
    withoutScript: 'JavaScript nélkül a link nem mutat semmit. Ez a gomb megmutatja az állapotot.',
    link: 'Illessze be ide a teljes linket',
    goodFaith: 'Jelölje be ezt a négyzetet a jogellenes tartalom bejelentéséhez.',
  },
  is: {
    badLinkTitle: 'Þessi tengill er ekki heill',
    badLink: 'Hann segir ekki hvað þú vilt tilkynna. Farðu aftur á síðuna og opnaðu tengil hennar á ný.',
    withoutScript: 'Án JavaScript sýnir tengillinn ekkert. Þessi hnappur sýnir stöðuna.',
    link: 'Límdu allan tengilinn hér',
    goodFaith: 'Merktu við þennan reit til að senda lagalega tilkynningu.',
  },
  it: {
    badLinkTitle: 'Questo link non è completo',
    badLink: 'Non dice che cosa vuoi segnalare. Torna alla pagina e apri di nuovo il suo link.',
    withoutScript: 'Senza JavaScript il link non mostra nulla. Questo pulsante mostra lo stato.',
    link: 'Incolla qui il link intero',
    goodFaith: 'Spunta questa casella per segnalare contenuti illegali.',
  },
  lt: {
    badLinkTitle: 'Ši nuoroda nepilna',
    badLink: 'Ji nesako, apie ką norite pranešti. Grįžkite į puslapį ir dar kartą atverkite jo nuorodą.',
    withoutScript: 'Be „JavaScript“ nuoroda nieko nerodo. Šis mygtukas rodo būseną.',
    link: 'Įklijuokite čia visą nuorodą',
    goodFaith: 'Norėdami pranešti apie neteisėtą turinį, pažymėkite šį langelį.',
  },
  lv: {
    badLinkTitle: 'Šī saite nav pilna',
    badLink: 'Tā nepasaka, par ko vēlaties ziņot. Atgriezieties lapā un atveriet tās saiti vēlreiz.',
    withoutScript: 'Bez JavaScript saite neko nerāda. Šī poga rāda statusu.',
    link: 'Ielīmējiet šeit visu saiti',
    goodFaith: 'Atzīmējiet šo lodziņu, lai ziņotu par nelikumīgu saturu.',
  },
  mt: {
    badLinkTitle: 'Dan il-link mhux sħiħ',
    badLink: 'Ma jgħidx x’tixtieq tirrapporta. Mur lura fil-paġna u erġa’ segwi l-link tagħha.',
    withoutScript: 'Mingħajr JavaScript il-link ma juri xejn. Din il-buttuna turi l-istat.',
    link: 'Waħħal il-link kollu hawn',
    goodFaith: 'Immarka din il-kaxxa biex tibgħat avviż legali.',
  },
  nb: {
    badLinkTitle: 'Denne lenken er ikke hel',
    badLink: 'Den sier ikke hva du vil rapportere. Gå tilbake til siden og følg lenken på nytt.',
    withoutScript: 'Uten JavaScript viser lenken ingenting. Denne knappen viser statusen.',
    link: 'Lim inn hele lenken her',
    goodFaith: 'Kryss av her for å sende en juridisk rapport.',
  },
  nl: {
    badLinkTitle: 'Deze link is niet volledig',
    badLink: 'Hij zegt niet wat je wilt melden. Ga terug naar de pagina en volg de link opnieuw.',
    withoutScript: 'Zonder JavaScript laat de link niets zien. Deze knop laat de stand zien.',
    link: 'Plak hier de hele link',
    goodFaith: 'Vink dit aan om een juridische melding te versturen.',
  },
  pl: {
    badLinkTitle: 'Ten link jest niepełny',
    badLink: 'Nie mówi, co chcesz zgłosić. Wróć na stronę i otwórz jej link jeszcze raz.',
    withoutScript: 'Bez JavaScriptu link niczego nie pokaże. Ten przycisk pokaże status.',
    link: 'Wklej tutaj cały link',
    goodFaith: 'Zaznacz to pole, aby wysłać zgłoszenie prawne.',
  },
  pt: {
    badLinkTitle: 'Esta ligação não está completa',
    badLink: 'Não diz o que quer denunciar. Volte à página e siga de novo a ligação.',
    withoutScript: 'Sem JavaScript, a ligação não mostra nada. Este botão mostra o estado.',
    link: 'Cole aqui a ligação completa',
    goodFaith: 'Assinale esta caixa para enviar uma denúncia legal.',
  },
  ro: {
    badLinkTitle: 'Acest link nu este complet',
    badLink: 'Nu spune ce vrei să raportezi. Întoarce-te la pagină și deschide din nou linkul ei.',
    withoutScript: 'Fără JavaScript, linkul nu arată nimic. Acest buton arată stadiul.',
    link: 'Lipește aici linkul întreg',
    goodFaith: 'Bifează această căsuță pentru a trimite o notificare juridică.',
  },
  sk: {
    badLinkTitle: 'Tento odkaz nie je celý',
    badLink: 'Nehovorí, čo chcete nahlásiť. Vráťte sa na stránku a otvorte jej odkaz znova.',
    withoutScript: 'Bez JavaScriptu odkaz nič neukáže. Toto tlačidlo áno.',
    link: 'Vložte sem celý odkaz',
    goodFaith: 'Na odoslanie právneho hlásenia označte toto políčko.',
  },
  sl: {
    badLinkTitle: 'Ta povezava ni popolna',
    badLink: 'Ne pove, kaj želite prijaviti. Vrnite se na stran in znova odprite njeno povezavo.',
    withoutScript: 'Brez JavaScripta povezava ne pokaže ničesar. Ta gumb pokaže stanje.',
    link: 'Sem prilepite celotno povezavo',
    goodFaith: 'Za pošiljanje pravne prijave označite to polje.',
  },
  sv: {
    badLinkTitle: 'Länken är inte hel',
    badLink: 'Den säger inte vad du vill anmäla. Gå tillbaka till sidan och följ länken igen.',
    withoutScript: 'Utan JavaScript visar länken ingenting. Den här knappen visar läget.',
    link: 'Klistra in hela länken här',
    goodFaith: 'Kryssa i rutan för att skicka en juridisk anmälan.',
  },
  tr: {
    badLinkTitle: 'Bu bağlantı eksik',
    badLink: 'Neyi bildirmek istediğinizi söylemiyor. Sayfaya dönün ve bağlantısını yeniden açın.',
    withoutScript: 'JavaScript olmadan bağlantı bir şey göstermez. Bu düğme durumu gösterir.',
    link: 'Bağlantının tamamını buraya yapıştırın',
    goodFaith: 'Hukuki bir bildirim göndermek için bu kutuyu işaretleyin.',
  },
  uk: {
    badLinkTitle: 'Це посилання неповне',
    badLink:
      'Воно не каже, на що ви хочете поскаржитися. Поверніться на сторінку й відкрийте її посилання ще раз.',
    withoutScript: 'Без JavaScript посилання нічого не показує. Ця кнопка показує стан.',
    link: 'Вставте сюди посилання повністю',
    goodFaith: 'Поставте тут позначку, щоб надіслати правову скаргу.',
  },
  ur: {
    badLinkTitle: 'یہ لنک مکمل نہیں',
    badLink: 'یہ نہیں بتاتا کہ آپ کیا رپورٹ کرنا چاہتے ہیں۔ صفحے پر واپس جائیں اور اس کا لنک دوبارہ کھولیں۔',
    withoutScript: 'JavaScript کے بغیر لنک کچھ نہیں دکھاتا۔ یہ بٹن صورتحال دکھاتا ہے۔',
    link: 'پورا لنک یہاں چسپاں کریں',
    goodFaith: 'قانونی رپورٹ بھیجنے کے لیے اس خانے پر نشان لگائیں۔',
  },
};
