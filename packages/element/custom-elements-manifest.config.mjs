import { editorData } from './scripts/editor-data.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.test-helper.ts', 'src/**/*.stories.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [editorData({ elements: ['report-this', 'report-status'] })],
};
