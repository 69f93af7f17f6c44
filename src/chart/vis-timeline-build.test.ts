import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { hardenTimeline, trimTimeline, trimUtil } from '../../scripts/vis-timeline-plugin.mjs';

const require = createRequire(import.meta.url);
const installed = (name: string, path: string): string =>
  readFileSync(require.resolve(`${name}/package.json`).replace('package.json', path), 'utf8');

const source = installed('vis-timeline', 'esnext/esm/vis-timeline-graph2d.mjs');
const built = hardenTimeline(trimTimeline(source));

describe('vis-timeline as it is built in', () => {
  it('is the version whose source was read', () => {
    const { version } = JSON.parse(installed('vis-timeline', 'package.json')) as {
      version: string;
    };
    expect(version).toBe('8.5.4');
  });

  it('writes no HTML', () => {
    expect(source).toMatch(/\.innerHTML\s*=/);
    expect(built).not.toMatch(/\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write/);
  });

  it('takes nothing from the globals of the host page', () => {
    expect(built).not.toMatch(/window(\.|\[")(moment|Hammer)/);
    const util = trimUtil(installed('vis-util', 'esnext/esm/vis-util.mjs'));
    expect(util).not.toContain('window.Hammer');
  });

  it('holds the timeline, without Graph2d, configurator and validator', () => {
    expect(built).toMatch(/^class Timeline extends Core/m);
    expect(built).not.toMatch(
      /^(class|function) (Graph2d|LineGraph|Configurator|ColorPicker|Validator)\b/m,
    );
    expect(built.length).toBeLessThan(source.length * 0.7);
  });

  it('exports the classes that a kind of item is built on', () => {
    expect(built).toMatch(/export \{ Timeline, Item, ItemSet \};\s*$/);
  });

  it.each([
    ['show items in a batch', '!this.visibleItems.includes(item)', '!this.shown.has(item)'],
    ['draw when all items have come', 'me._onUpdate(params.items);', 'me._onChange(params.items);'],
    [
      'order only what has changed',
      '      group.order();\n    });',
      '      group.sort();\n    });',
    ],
    [
      'one table of locales',
      'options.locales = availableUtils.extend({}, ',
      'options.locales = Object.assign({}, ',
    ],
    ['measure no group', 'this.top = offsetTop;', 'this.upper = offsetTop;'],
    ['measure no background', 'this.dom.background.offsetWidth', 'this.dom.background.clientWidth'],
    ['measure no frame', 'this.props.width = frame.offsetWidth', 'this.props.width = frame.width'],
    ['measure no marker', 'this.dom.marker.clientHeight', 'this.dom.marker.offsetHeight'],
    ['measure a label once', 'this.dom.inner.clientWidth', 'this.dom.inner.offsetWidth'],
    [
      'leave the axis in its place',
      'foreground.parentNode && foreground.parentNode.removeChild(foreground)',
      'foreground.parentNode?.removeChild(foreground)',
    ],
    [
      'put the axis into its place once',
      'if (foregroundNextSibling) {',
      'if (foregroundNextSibling !== null) {',
    ],
    ['no configurator', 'new Configurator(this, ', 'new Configurator(this.body, '],
    ['no option validator', 'Validator.validate(options', 'Validator.check(options'],
    ['no window.moment', 'window["moment"]', 'globalThis.moment'],
    ['no window.Hammer', 'window["Hammer"]', 'globalThis.Hammer'],
    ['empty without innerHTML', 'marker.innerHTML = "";', 'marker.innerHTML = " ";'],
    [
      'write text',
      'childNodes[0].innerHTML = availableUtils.xss(text)',
      'childNodes[0].innerHTML = text',
    ],
    ['name the utilities', '  ...util,\n', '  ...util2,\n'],
    ['no XSS switch', 'let configuredXSSProtection =', 'var configuredXSSProtection ='],
  ])('refuses a version in which "%s" finds other code', (step, code, changed) => {
    expect(source).toContain(code);
    const other = source.replaceAll(code, changed);
    expect(() => hardenTimeline(trimTimeline(other))).toThrow(
      `vis-timeline has changed: "${step}" matched`,
    );
  });

  it('refuses a version without one of the exported classes', () => {
    expect(() => trimTimeline(source, ['Chronicle'])).toThrow('it declares no Chronicle');
  });
});
