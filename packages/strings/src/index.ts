export { type Catalogue, catalogueFor, type Loaders } from './catalogue.ts';
export { filled } from './filled.ts';
export { nearest } from './nearest.ts';
export { type Plural, plural } from './plural.ts';
