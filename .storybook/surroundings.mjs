// What a host page gives a component, as toolbar menus: language, direction and colour scheme. The story runner
// (stories.browser.test.ts) uses the same decorator.
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';

/** What a language calls itself. */
export const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/** The languages of the element. */
export const TAGS = Object.keys(DIALOG_LANGUAGES);

export const globalTypes = {
  locale: menu(
    'Language',
    'globe',
    TAGS.map((tag) => [tag, `${tag} ${nameOf(tag)}`]),
  ),
  direction: menu('Direction', 'transfer', [
    ['auto', 'As the language is written'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  theme: menu('Colour scheme', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
};

export const initialGlobals = { locale: 'en', direction: 'auto', theme: 'light' };

const WRITTEN_FROM_THE_RIGHT = /^(ar|fa|he|ur)\b/;

export const decorators = [
  (story, { globals }) => {
    const page = document.documentElement;
    const { locale, direction } = { ...initialGlobals, ...globals };
    page.lang = locale;
    page.dir = direction !== 'auto' ? direction : WRITTEN_FROM_THE_RIGHT.test(locale) ? 'rtl' : 'ltr';
    page.style.colorScheme = globals.theme ?? initialGlobals.theme;
    document.body.style.background = 'Canvas';
    document.body.style.color = 'CanvasText';
    return story();
  },
];

function menu(title, icon, choices) {
  const items = choices.map(([value, label]) => ({ value, title: label }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
