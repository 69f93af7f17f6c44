import { describe, expect, it } from 'vitest';
import { attributesFrom } from './embed-address.js';

const page = 'https://news.example/embed/embed.html';
const asked = (query: string) => attributesFrom(new URL(`${page}?${query}`));
const srcOf = (src: string) => asked(`src=${encodeURIComponent(src)}`)?.get('src');

describe('what the address of an embedded page asks for', () => {
  it('is a file on the web, resolved against the page', () => {
    expect(srcOf('https://other.example/a.json')).toBe('https://other.example/a.json');
    expect(srcOf('http://other.example/a.json')).toBe('http://other.example/a.json');
    expect(srcOf('../story.json?a=1')).toBe('https://news.example/story.json?a=1');
    expect(srcOf('//other.example/a.json')).toBe('https://other.example/a.json');
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' \tjava\nscript:alert(1)',
    'data:application/json,[]',
    'blob:https://news.example/0',
    'file:///etc/passwd',
    'ftp://news.example/a.json',
    'about:blank',
    'https://',
  ])('is refused where it is `%s`', (src) => {
    expect(srcOf(src)).toBeUndefined();
  });

  it('is refused where it is not said', () => {
    expect(asked('lang=da')).toBeUndefined();
  });

  it('may set what the reader sees, and nothing else', () => {
    const attributes = asked('src=a.json&lang=da&view=story&onclick=alert(1)&style=x&events=[]');
    expect([...(attributes ?? [])]).toEqual([
      ['src', 'https://news.example/embed/a.json'],
      ['lang', 'da'],
      ['view', 'story'],
    ]);
  });
});
