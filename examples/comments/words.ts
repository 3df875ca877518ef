/** The words of the page around the comments. */
export interface Words {
  readonly site: string;
  readonly title: string;
  readonly lead: string;
  readonly comments: string;
  readonly report: string;
  readonly reportOf: (name: string) => string;
  readonly reportImage: string;
  readonly reportVideo: string;
  readonly reportProfile: (name: string) => string;
  readonly imageCaption: string;
  readonly videoCaption: string;
  readonly hide: string;
  readonly hideHelp: string;
  /** `{name}` stands for who wrote it. */
  readonly mute: string;
  readonly muteHelp: string;
  readonly profile: string;
  readonly languages: string;
  readonly console: string;
  readonly skip: string;
}

const en: Words = {
  site: 'The Harbour Gazette',
  title: 'After two years, the harbour bridge is open again',
  lead: 'At six this morning the first tram rolled over the new deck. The old piers of 1908 carry it still.',
  comments: 'Comments',
  report: 'Report',
  reportOf: (name) => `Report the comment by ${name}`,
  reportImage: 'Report this picture',
  reportVideo: 'Report this video',
  reportProfile: (name) => `Report the profile of ${name}`,
  imageCaption: 'The bridge at dawn. Drawing: Nikos Papadakis.',
  videoCaption: 'The tide under the bridge, one day in 24 seconds.',
  hide: 'Hide this comment',
  hideHelp: 'Only for you, on this page.',
  mute: 'Mute {name}',
  muteHelp: 'You see no more comments of theirs here. They are not told.',
  profile: 'Who writes here',
  languages: 'Language',
  console: 'Moderators',
  skip: 'Skip to the comments',
};

const nl: Words = {
  site: 'De Havenbode',
  title: 'Na twee jaar is de havenbrug weer open',
  lead: 'Om zes uur vanmorgen reed de eerste tram over het nieuwe dek. De oude pijlers uit 1908 dragen het nog steeds.',
  comments: 'Reacties',
  report: 'Melden',
  reportOf: (name) => `Meld de reactie van ${name}`,
  reportImage: 'Meld deze afbeelding',
  reportVideo: 'Meld deze video',
  reportProfile: (name) => `Meld het profiel van ${name}`,
  imageCaption: 'De brug bij zonsopgang. Tekening: Nikos Papadakis.',
  videoCaption: 'Het getij onder de brug, een dag in 24 seconden.',
  hide: 'Verberg deze reactie',
  hideHelp: 'Alleen voor jou, op deze pagina.',
  mute: 'Demp {name}',
  muteHelp: 'Je ziet hier geen reacties meer van deze persoon, die dat niet te horen krijgt.',
  profile: 'Wie schrijft hier',
  languages: 'Taal',
  console: 'Moderatoren',
  skip: 'Naar de reacties',
};

const ar: Words = {
  site: 'جريدة الميناء',
  title: 'بعد عامين، يعود جسر الميناء إلى العمل',
  lead: 'في السادسة من صباح اليوم عبر أول ترام فوق السطح الجديد، وما زالت دعامات عام 1908 تحمله.',
  comments: 'التعليقات',
  report: 'إبلاغ',
  reportOf: (name) => `الإبلاغ عن تعليق ${name}`,
  reportImage: 'الإبلاغ عن هذه الصورة',
  reportVideo: 'الإبلاغ عن هذا الفيديو',
  reportProfile: (name) => `الإبلاغ عن حساب ${name}`,
  imageCaption: 'الجسر عند الفجر. رسم: نيكوس باباداكيس.',
  videoCaption: 'المد والجزر تحت الجسر، يوم كامل في 24 ثانية.',
  hide: 'إخفاء هذا التعليق',
  hideHelp: 'لك وحدك، في هذه الصفحة.',
  mute: 'كتم {name}',
  muteHelp: 'لن ترى هنا تعليقات أخرى من هذا الشخص، ولن يُبلَّغ بذلك.',
  profile: 'من يكتب هنا',
  languages: 'اللغة',
  console: 'المشرفون',
  skip: 'إلى التعليقات',
};

/** The languages that the page is written in, each with its name in itself. */
export const LANGUAGES = { en: 'English', nl: 'Nederlands', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

/** The words of every language. */
export const WORDS: Record<Language, Words> = { en, nl, ar };
