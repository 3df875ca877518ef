declare module '@storybook/web-components/entry-preview';

declare module 'virtual:stories' {
  /** The modules of all `*.stories.ts`, by path. */
  export const stories: Record<string, unknown>;
}
