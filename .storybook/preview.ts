import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { theme } from './theme.js';
import { configure } from 'storybook/test';

// a busy machine is no fault of a story
configure({ asyncUtilTimeout: 5000 });

setCustomElementsManifest(manifest);

const width = (pixels: number) => ({
  name: `${pixels} pixels`,
  styles: { width: `${pixels}px`, height: '100%' },
});

const preview: Preview = {
  tags: ['autodocs'],
  // each story is a visit of its own: what was chosen in another one is none of its business
  beforeEach: () => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('event-timeline')) sessionStorage.removeItem(key);
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'da', title: 'Dansk' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'en', theme: 'light', direction: 'ltr' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.dir = String(globals['direction']);
      page.style.colorScheme = String(globals['theme']);
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' }, // what axe finds fails the story
    backgrounds: { disable: true }, // the page's own canvas follows the colour scheme
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: true, theme },
    options: {
      storySort: {
        order: [
          'The reference story',
          'Introduction',
          'Guides',
          'Ways in',
          'Dates',
          'Groups and eras',
          'Lanes',
          'Filters',
          'Deep links',
          'The story view',
          'Media',
          'Who says so',
          'What was known when',
          'Problems',
          'Sizes',
          'Languages',
          'Styling',
          'Themes',
          'Elements',
          'API',
        ],
      },
    },
    viewport: {
      options: { phone: width(360), tablet: width(768), desktop: width(1280) },
    },
  },
};

export default preview;
