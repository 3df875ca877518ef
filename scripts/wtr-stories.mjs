// Gives the story runner its list: `import { stories } from 'virtual:stories'` is every *.stories.ts by path.
import { stories } from './files.mjs';

const MODULE = '/virtual-stories.js';

export const storyList = () => ({
  name: 'story-list',
  resolveImport: ({ source }) => (source === 'virtual:stories' ? MODULE : undefined),
  serve: ({ path }) => (path === MODULE ? { body: listing(stories()), type: 'js' } : undefined),
});

const listing = (paths) =>
  paths.map((path, index) => `import * as stories${index} from '/${path}';\n`).join('') +
  `export const stories = { ${paths.map((path, index) => `'${path}': stories${index}`).join(', ')} };\n`;
