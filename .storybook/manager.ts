import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  layoutCustomisations: {
    // the first page is for readers: nothing below it
    showPanel: ({ storyId }, shown) => (storyId?.startsWith('the-reference-story') ? false : shown),
  },
  enableShortcuts: false, // the stories answer to keys themselves
});
