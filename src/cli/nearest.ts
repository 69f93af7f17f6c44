/** The name that was meant, where one is so near that it can have been; else undefined. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(written.length / 3));
  const near = names
    .map((name) => ({ name, distance: distance(written.toLowerCase(), name) }))
    .filter((one) => one.distance <= most || (written.length > 2 && one.name.startsWith(written)));
  return near.sort((a, b) => a.distance - b.distance)[0]?.name;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
