import 'event-timeline/define';

export default defineNuxtPlugin(() => {});
