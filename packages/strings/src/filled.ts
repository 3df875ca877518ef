/** Puts values in the places that a text names, each made into what `apart` makes of it. */
export const filled = <Part>(
  text: string,
  values: Readonly<Record<string, string>>,
  apart: (value: string) => Part,
): readonly (Part | string)[] =>
  text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? apart(values[part]!) : part));
