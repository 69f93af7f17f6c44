/** What has been made before for a key, or is made now and kept. */
export function kept<Value>(store: Map<string, Value>, key: string, make: () => Value): Value {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}
