/** The colours: readable on every paper, and the statuses told apart by readers who see fewer colours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statusInks } from '../../drawing/status-inks.js';
import { statuses } from '../../core/schema.js';
import { paperStyles } from '../paper/paper.styles.js';
import { theme } from './theme.styles.js';

type Colour = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Colour, Colour, Colour];

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** A colour in linear light, each channel from 0 to 1. */
function linear(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return [red ?? NaN, green ?? NaN, blue ?? NaN];
}

const times = (matrix: Matrix, [a, b, c]: Colour): Colour => {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x ?? NaN, y ?? NaN, z ?? NaN];
};

/** WCAG 2.2's contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [a, b] = [luminance(linear(one)), luminance(linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How eyes without one kind of cone see linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lightnessAndHue: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** The distance of two colours in Oklab, as an eye sees them; 0.02 is just noticeable. */
function distance(one: string, other: string, eye: Matrix): number {
  const seen = (hex: string): Colour => {
    const [red, green, blue] = times(eye, linear(hex)).map((each) =>
      Math.min(Math.max(each, 0), 1),
    );
    const [l, m, s] = times(cones, [red ?? 0, green ?? 0, blue ?? 0]).map(Math.cbrt);
    return times(lightnessAndHue, [l ?? 0, m ?? 0, s ?? 0]);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The default palette: `light-dark(…)` of each property in the style sheet. */
function palette(scheme: 'light' | 'dark'): Record<string, string> {
  const found = theme.cssText.matchAll(
    /--event-timeline-([a-z]+), light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  );
  return Object.fromEntries(
    [...found].map(([, name, light, dark]) => [
      name ?? '',
      (scheme === 'light' ? light : dark) ?? '',
    ]),
  );
}

interface Look {
  readonly papers: readonly string[];
  /** What text is written in. */
  readonly inks: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, '../../themes');

function lookOf(file: string): Look {
  const css = readFileSync(join(folder, file), 'utf8');
  const set = Object.fromEntries(
    [...css.matchAll(/--event-timeline-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
  const scheme = css.includes('color-scheme: dark') ? 'dark' : 'light';
  const { paper = '', 'paper-2': second = '', rule: _, ...inks } = set;
  return { papers: [paper, second], inks: { ...palette(scheme), ...inks } };
}

const looks: Readonly<Record<string, Look>> = {
  // the canvas of browsers, and the ground of the card, which is 4 % of the ink over it
  light: { papers: ['#ffffff', '#f5f5f5'], inks: { ...palette('light'), soft: '#474747' } },
  dark: { papers: ['#121212', '#1b1b1b'], inks: { ...palette('dark'), soft: '#bdbdbd' } },
  ...Object.fromEntries(readdirSync(folder).map((file) => [file, lookOf(file)])),
};

describe.each(Object.entries(looks))('the colours of %s', (name, { papers, inks }) => {
  it('can be read: 4.5 to 1 on each of its papers', () => {
    expect(Object.keys(inks)).toEqual(expect.arrayContaining([...statuses, 'accent']));
    const faint = papers.flatMap((paper) =>
      Object.entries(inks).flatMap(([ink, value]) =>
        contrast(value, paper) < 4.5 ? [`${ink} on ${paper} in ${name}`] : [],
      ),
    );
    expect(faint).toEqual([]);
  });

  it.each(Object.entries(eyes))('tell each status from each other with %s', (_, eye) => {
    const alike = statuses.flatMap((one, index) =>
      statuses
        .slice(index + 1)
        .flatMap((other) =>
          distance(inks[one] ?? '', inks[other] ?? '', eye) < 0.06 ? [`${one} and ${other}`] : [],
        ),
    );
    expect(alike).toEqual([]);
  });
});

it('are the same on paper and in a still picture as on a light screen', () => {
  const light = palette('light');
  for (const status of statuses) {
    expect(statusInks[status]).toBe(light[status]);
    expect(paperStyles.cssText).toContain(`--et-status-${status}: ${light[status] ?? ''};`);
  }
});
