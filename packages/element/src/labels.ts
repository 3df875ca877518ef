/** What the element's own button says, by language: the words that must be there before anything else is loaded. */
export const LABELS: Readonly<Record<string, string>> = {
  ar: 'إبلاغ',
  bg: 'Докладване',
  cs: 'Nahlásit',
  da: 'Anmeld',
  de: 'Melden',
  el: 'Αναφορά',
  es: 'Denunciar',
  et: 'Teata',
  fa: 'گزارش',
  fi: 'Ilmoita',
  fr: 'Signaler',
  ga: 'Tuairiscigh',
  he: 'דיווח',
  hr: 'Prijavi',
  hu: 'Jelentés',
  is: 'Tilkynna',
  it: 'Segnala',
  lt: 'Pranešti',
  lv: 'Ziņot',
  mt: 'Irrapporta',
  nb: 'Rapporter',
  nl: 'Melden',
  no: 'Rapporter',
  pl: 'Zgłoś',
  pt: 'Denunciar',
  ro: 'Raportează',
  sk: 'Nahlásiť',
  sl: 'Prijavi',
  sv: 'Anmäl',
  tr: 'Bildir',
  uk: 'Скарга',
  ur: 'رپورٹ',
};

/** The label in the language of the nearest `lang`, out through shadow roots; English where there is none for it. */
export function labelFor(element: Element): string {
  const speaker = element.closest<HTMLElement>('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  if (!speaker && host) return labelFor(host);
  return LABELS[`${speaker?.lang}`.toLowerCase().split('-')[0]!] ?? 'Report';
}
