import { meets, type Footprint } from './lane-layout.js';

/** What stands in a row: whose it is, and the stretch that it takes. */
interface Tenant {
  readonly id: string;
  readonly footprint: Footprint;
}

/** The rows of a lane that has a bounded number of them, and what stands in them. */
export class RowSpace {
  readonly #rows: Tenant[][];

  constructor(rows: number) {
    this.#rows = Array.from({ length: rows }, () => []);
  }

  /** The uppermost row with room for a footprint over so many rows, `preferred` if there is room. */
  find(footprint: Footprint, height: number, preferred?: number): number | undefined {
    const last = this.#rows.length - height;
    const isFree = (row: number): boolean => this.#lastTaken(row, footprint, height) === undefined;
    if (preferred !== undefined && preferred <= last && isFree(preferred)) return preferred;
    for (let row = 0; row <= last;) {
      const taken = this.#lastTaken(row, footprint, height);
      if (taken === undefined) return row;
      row = taken + 1;
    }
    return undefined;
  }

  /** Where a footprint would drive out the fewest, and whom. */
  findLeastTaken(footprint: Footprint, height: number): { row: number; tenants: string[] } {
    let least: { row: number; tenants: string[] } | undefined;
    for (let row = 0; row <= Math.max(this.#rows.length - height, 0); row += 1) {
      const tenants = this.#meeting(row, footprint, height);
      if (!least || tenants.length < least.tenants.length) least = { row, tenants };
    }
    return least ?? { row: 0, tenants: [] };
  }

  take(id: string, footprint: Footprint, row: number, height: number): void {
    for (const taken of this.#rows.slice(row, row + height)) taken.push({ id, footprint });
  }

  leave(id: string): void {
    this.#rows.forEach((row, i) => (this.#rows[i] = row.filter((tenant) => tenant.id !== id)));
  }

  /**
   * How far a tenant of some rows may go on from its end, at most to a place before or after it.
   *
   * @returns the place that it reaches.
   */
  reach(
    id: string,
    from: number,
    to: number,
    { row, height }: { readonly row: number; readonly height: number },
  ): number {
    let end = to;
    for (let at = row; at < row + height; at += 1)
      for (const { id: other, footprint } of this.#rows[at] ?? []) {
        if (other === id) continue;
        const [left, right] = footprint;
        if (to > from && right > from) end = Math.min(end, left);
        if (to < from && left < from) end = Math.max(end, right);
      }
    return end;
  }

  /** The last of so many rows in which a footprint meets another. */
  #lastTaken(row: number, footprint: Footprint, height: number): number | undefined {
    for (let at = row + height - 1; at >= row; at -= 1)
      if (this.#rows[at]?.some((tenant) => meets(tenant.footprint, footprint))) return at;
    return undefined;
  }

  #meeting(row: number, footprint: Footprint, height: number): string[] {
    const tenants = this.#rows.slice(row, row + height).flat();
    const met = tenants.filter((tenant) => meets(tenant.footprint, footprint));
    return [...new Set(met.map(({ id }) => id))];
  }
}
