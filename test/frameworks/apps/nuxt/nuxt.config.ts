export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  css: ['event-timeline/themes/prerendered.css'],
  app: { head: { title: 'First flights', htmlAttrs: { lang: 'en' } } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('event-timeline') } },
});
