/**
 * Whether what has been read from JSON is plainly in our own format: its first event has a date. Anything
 * else may be in the format of others, which takes more to find out.
 */
export function isOwn(content: unknown): boolean {
  const events: unknown = Array.isArray(content) ? content : (content as Events | null)?.events;
  const first: unknown = Array.isArray(events) ? events[0] : undefined;
  return typeof first === 'object' && first !== null && 'date' in first && 'title' in first;
}

interface Events {
  readonly events?: unknown;
}
