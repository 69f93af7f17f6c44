const BLOCK = 16;

/** What is to be found: the highest ranks of a stretch. */
export interface RankQuestion {
  /** The first position and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  /** Only what ends after this. Default: all. */
  readonly endsAfter?: number;
}

/** A node of the tree, or (below 0) a position: −1 is position 0. */
interface Candidate {
  readonly at: number;
  readonly rank: number;
}

/**
 * Finds the highest ranks among positions, without looking at them all: a tree over blocks of positions
 * that knows of each block its highest rank and its latest end.
 */
export class RankTree {
  readonly #ranks: Uint32Array;
  readonly #ends: Float64Array;
  readonly #leaves: number;
  readonly #maxRanks: Uint32Array;
  readonly #maxEnds: Float64Array;

  constructor(ranks: Uint32Array, ends: Float64Array) {
    this.#ranks = ranks;
    this.#ends = ends;
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(Math.ceil(ranks.length / BLOCK), 1)));
    this.#maxRanks = new Uint32Array(2 * this.#leaves);
    this.#maxEnds = new Float64Array(2 * this.#leaves).fill(-Infinity);
    for (let i = 0; i < ranks.length; i += 1) this.#raise(this.#leaves + Math.floor(i / BLOCK), i);
    for (let node = this.#leaves - 1; node > 0; node -= 1) {
      const [a, b] = [2 * node, 2 * node + 1];
      this.#maxRanks[node] = Math.max(this.#maxRanks[a] ?? 0, this.#maxRanks[b] ?? 0);
      this.#maxEnds[node] = Math.max(this.#endOf(a), this.#endOf(b));
    }
  }

  /** The positions of the highest ranks, highest first. */
  top({ from, to, limit, endsAfter = -Infinity }: RankQuestion): number[] {
    const found: number[] = [];
    const queue = new CandidateQueue();
    const offer = (position: number): void => {
      if ((this.#ends[position] ?? -Infinity) > endsAfter)
        queue.push({ at: -1 - position, rank: this.#ranks[position] ?? 0 });
    };
    const offerNode = (node: number): void => {
      if (this.#endOf(node) > endsAfter) queue.push({ at: node, rank: this.#maxRanks[node] ?? 0 });
    };
    this.#cover(from, to, offer, offerNode);
    for (let next = queue.pop(); next && found.length < limit; next = queue.pop()) {
      const { at } = next;
      if (at < 0) found.push(-1 - at);
      else if (at < this.#leaves) [2 * at, 2 * at + 1].forEach(offerNode);
      else {
        const first = (at - this.#leaves) * BLOCK;
        const end = Math.min(first + BLOCK, this.#ranks.length);
        for (let i = first; i < end; i += 1) offer(i);
      }
    }
    return found;
  }

  /** Splits a stretch into whole subtrees and the positions left over at both ends. */
  #cover(from: number, to: number, each: (i: number) => void, node: (n: number) => void): void {
    const firstBlock = Math.ceil(from / BLOCK);
    const lastBlock = Math.floor(to / BLOCK);
    if (firstBlock >= lastBlock) {
      for (let i = from; i < to; i += 1) each(i);
      return;
    }
    for (let i = from; i < firstBlock * BLOCK; i += 1) each(i);
    for (let i = lastBlock * BLOCK; i < to; i += 1) each(i);
    let a = this.#leaves + firstBlock;
    let b = this.#leaves + lastBlock;
    for (; a < b; a >>= 1, b >>= 1) {
      if (a & 1) node(a++);
      if (b & 1) node(--b);
    }
  }

  #raise(node: number, position: number): void {
    this.#maxRanks[node] = Math.max(this.#maxRanks[node] ?? 0, this.#ranks[position] ?? 0);
    this.#maxEnds[node] = Math.max(this.#endOf(node), this.#ends[position] ?? -Infinity);
  }

  #endOf(node: number): number {
    return this.#maxEnds[node] ?? -Infinity;
  }
}

/** Gives what has the highest rank first: a binary heap. */
class CandidateQueue {
  readonly #heap: Candidate[] = [];

  push(candidate: Candidate): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(candidate);
    for (let up = (at - 1) >> 1; at > 0 && rankOf(heap[up]) < candidate.rank; up = (at - 1) >> 1) {
      heap[at] = heap[up] ?? candidate;
      heap[up] = candidate;
      at = up;
    }
  }

  pop(): Candidate | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const down = rankOf(heap[left + 1]) > rankOf(heap[left]) ? left + 1 : left;
      const child = heap[down];
      if (!child || child.rank <= last.rank) break;
      heap[at] = child;
      at = down;
    }
    heap[at] = last;
    return top;
  }
}

const rankOf = (candidate: Candidate | undefined): number => candidate?.rank ?? -1;
