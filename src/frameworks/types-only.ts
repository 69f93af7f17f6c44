/** What is left at run time of `event-timeline/react` and the like: they hold types. */
export {};
