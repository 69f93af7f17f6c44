import { create } from 'storybook/theming/create';

/** Paper, ink and one accent, so that the stories are what the eye goes to. */
export const theme = create({
  base: 'light',
  brandTitle: '&lt;event-timeline&gt;', // Storybook takes it as HTML
  brandTarget: '_self',
  fontBase: 'system-ui, -apple-system, "Segoe UI", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  colorPrimary: '#1f5f8b',
  colorSecondary: '#1f5f8b',
  appBg: '#f6f5f2',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#dedbd4',
  appBorderRadius: 4,
  textColor: '#1d1c1a',
  textMutedColor: '#5d5a54',
  barBg: '#ffffff',
  barTextColor: '#5d5a54',
  barSelectedColor: '#1f5f8b',
  barHoverColor: '#1f5f8b',
  inputBg: '#ffffff',
  inputBorder: '#c9c5bc',
  inputTextColor: '#1d1c1a',
  inputBorderRadius: 4,
});
