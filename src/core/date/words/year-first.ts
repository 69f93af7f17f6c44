/** The value of each part, "2024年", "3月", with the sign that follows it. */
function signed(parts: readonly Intl.DateTimeFormatPart[]): string[] {
  const pieces: string[] = [];
  for (const { type, value } of parts) {
    if (type === 'literal' && pieces.length > 0) pieces.push((pieces.pop() ?? '') + value);
    else pieces.push(value);
  }
  return pieces;
}

/**
 * A range where the year stands first, and the second date has no need to say again what it shares
 * with the first: "2024年3月5日至7日".
 */
export function yearFirstRange(
  from: readonly Intl.DateTimeFormatPart[],
  to: readonly Intl.DateTimeFormatPart[],
  joint: string,
): string {
  const [start, end] = [signed(from), signed(to)];
  const shared = end.findIndex((piece, index) => piece !== start[index]);
  return shared < 0 ? start.join('') : start.join('') + joint + end.slice(shared).join('');
}
