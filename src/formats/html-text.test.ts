import { describe, expect, it } from 'vitest';
import { htmlToText, readHtml } from './html-text.js';

const markdown = (html: string) => readHtml(html).text;

describe('HTML as Markdown', () => {
  it.each([
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One.<br/>Two.', 'One.\nTwo.'],
    ['a <em>b</em> <strong>c</strong>', 'a *b* **c**'],
    ['a<b> b </b>c', 'a **b** c'],
    ['a<b></b>c', 'ac'],
    ['<b><i>both</i></b>', '***both***'],
    ['<a href="https://a.org/x">A</a>.', '[A](https://a.org/x).'],
    ['<a href="//a.org/x (1)">A</a>', '[A](https://a.org/x%20%281%29)'],
    ['<a href="javascript:alert(1)">A</a>', 'A'],
    ['<ul><li>a</li><li>b</li></ul>c', '- a\n- b\n\nc'],
    ['<ol><li>a<li>b</ol>', '1. a\n2. b'],
    ['<blockquote><p>Said.</p></blockquote>', '> Said.'],
    ['<h2>Head</h2>Text', '**Head**\n\nText'],
    ['5 &lt; 6 &amp; caf&eacute; &#8211;', '5 < 6 & café –'],
    ['<script>alert(1)</script>a<style>b{}</style>', 'a'],
    ['<p class="x" onclick="y()">a', 'a'],
    ['snake_case 2*3 [x] <b>y</b>', 'snake_case 2\\*3 \\[x\\] **y**'],
    ['  spaces\n and   lines<br>', 'spaces and lines'],
  ])('%s', (html, text) => {
    expect(markdown(html)).toBe(text);
  });

  it('leaves a text without tags its lines, and no mark of its own', () => {
    expect(markdown('One.\n\n# Two *three*')).toBe('One.\n\n\\# Two \\*three\\*');
    expect(markdown('1. is not a list')).toBe('1\\. is not a list');
  });

  it('says what stands in it besides words', () => {
    const { text, embedded } = readHtml(
      'See <img src="a.jpg" alt="A lorry"> and <iframe src="https://b.org/e">no frames</iframe>.',
    );
    expect(text).toBe('See and .');
    expect(embedded).toEqual([
      { tag: 'img', url: 'a.jpg', alt: 'A lorry' },
      { tag: 'iframe', url: 'https://b.org/e' },
    ]);
  });

  it('survives what is not closed', () => {
    expect(markdown('<p><b>a<i>b</p>c</b>')).toBe('**a*b***\n\nc');
    expect(markdown('<<<a href=')).toContain('<<');
  });
});

describe('HTML as words', () => {
  it('is one line', () => {
    expect(htmlToText('Houston<br/> 1963 - <b>2012</b>')).toBe('Houston 1963 - 2012');
    expect(htmlToText('<ul><li>a*</li><li>b</li></ul>')).toBe('a* b');
    expect(htmlToText('AT&T * [x]')).toBe('AT&T * [x]');
  });

  it('can keep the addresses of links', () => {
    const html = 'By <a href="https://a.org">Ann</a>, <a href="https://b.org">https://b.org</a>';
    expect(readHtml(html, 'addressed').text).toBe('By Ann (https://a.org), https://b.org');
  });

  it('names the links', () => {
    const { text, links } = readHtml('By <a href="https://a.org">Ann</a>, 2020', 'plain');
    expect(text).toBe('By Ann, 2020');
    expect(links).toEqual([{ url: 'https://a.org', text: 'Ann' }]);
  });
});
