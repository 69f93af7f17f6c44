import { isFree, type Footprint } from './lane-layout.js';

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
    if (preferred !== undefined && this.#hasRoom(preferred, footprint, height)) return preferred;
    const last = this.#rows.length - height;
    for (let row = 0; row <= last; row += 1) if (this.#hasRoom(row, footprint, height)) return row;
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
    for (const tenant of this.#rows.slice(row, row + height).flat()) {
      const [left, right] = tenant.footprint;
      if (tenant.id === id) continue;
      if (to > from && right > from) end = Math.min(end, left);
      if (to < from && left < from) end = Math.max(end, right);
    }
    return end;
  }

  #hasRoom(row: number, footprint: Footprint, height: number): boolean {
    const rows = this.#rows.slice(row, row + height);
    return (
      rows.length === height && rows.every((tenants) => isFree(footprints(tenants), footprint))
    );
  }

  #meeting(row: number, footprint: Footprint, height: number): string[] {
    const tenants = this.#rows.slice(row, row + height).flat();
    const met = tenants.filter((tenant) => !isFree([tenant.footprint], footprint));
    return [...new Set(met.map(({ id }) => id))];
  }
}

const footprints = (tenants: readonly Tenant[]): Footprint[] =>
  tenants.map(({ footprint }) => footprint);
