/**
 * How many times as long something takes where there is sixteen times as much of it: about 16 where it takes as
 * long as it is, 256 where it takes its square. Other work of the machine only adds: the shortest of some tries
 * counts.
 *
 * @param run with a size, which is to take a part of a millisecond at the least.
 */
export function growth(run: (size: number) => void, size: number): number {
  const shortest = (of: number): number => {
    const tries = Array.from({ length: 4 }, () => {
      const from = performance.now();
      run(of);
      return performance.now() - from;
    });
    return Math.min(...tries);
  };
  run(size); // what is compiled on the way counts for neither
  return shortest(16 * size) / Math.max(shortest(size), 0.05);
}

/** More than what takes as long as it is ever comes to on a busy machine, and less than its square. */
export const mostGrowth = 100;
