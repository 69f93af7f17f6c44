/**
 * Whether what has been read from JSON is plainly in our own format: its first event has a date. Anything
 * else may be in the format of others, which takes more to find out.
 */
export function isOwn(content: unknown): boolean {
  const events = Array.isArray(content) ? (content as Unread[]) : (content as Unread)?.events;
  return events?.[0]?.date !== undefined;
}

/** Anything at all: of a text, a number and a list these are undefined too. */
type Unread = { readonly date?: unknown; readonly events?: readonly Unread[] } | null | undefined;
