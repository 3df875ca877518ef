// What a host page gives a component, as toolbar menus: language, direction and colour scheme. The story runner
// (stories.browser.test.ts) uses the same decorator.

export const globalTypes = {
  locale: menu('Language', 'globe', [
    ['en', 'English'],
    ['nl', 'Nederlands'],
    ['ar', 'العربية'],
  ]),
  direction: menu('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  theme: menu('Colour scheme', 'contrast', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
};

export const initialGlobals = { locale: 'en', direction: 'ltr', theme: 'light' };

export const decorators = [
  (story, { globals }) => {
    const page = document.documentElement;
    page.lang = globals.locale ?? initialGlobals.locale;
    page.dir = globals.direction ?? initialGlobals.direction;
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
