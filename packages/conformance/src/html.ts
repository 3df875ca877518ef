/** Markup whose values were escaped. */
export interface Html {
  readonly isHtml: true;
  toString(): string;
}

/** What may stand in markup: text is escaped, markup is not, a list is joined. */
export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/** A template of markup; every value in it is escaped unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  const text = texts.map((before, index) => before + written(values[index])).join('');
  return { isHtml: true, toString: () => text };
}

function written(value: HtmlPart): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/[&<>"']/g, entity);
  return 'isHtml' in value ? value.toString() : value.map(written).join('');
}

const entity = (character: string) => `&#${character.charCodeAt(0)};`;
