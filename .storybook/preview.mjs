import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../packages/element/custom-elements.json';
import { decorators, globalTypes, initialGlobals } from './surroundings.mjs';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  globalTypes,
  initialGlobals,
  decorators,
};
