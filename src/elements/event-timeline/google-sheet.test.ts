import { expect, it } from 'vitest';
import { sheetAddress } from './google-sheet.js';

const sheets = 'https://docs.google.com/spreadsheets';

it.each([
  ['d/e/2PACX-1vTw/pubhtml', 'd/e/2PACX-1vTw/pub?output=csv'],
  ['d/e/2PACX-1vTw/pubhtml?gid=17&single=true', 'd/e/2PACX-1vTw/pub?output=csv&gid=17&single=true'],
  ['d/e/2PACX-1vTw/pub?output=csv', 'd/e/2PACX-1vTw/pub?output=csv'],
  ['u/0/d/1xuY4/edit#gid=5', 'u/0/d/1xuY4/export?format=csv&gid=5'],
  ['d/1xuY4/edit?usp=sharing', 'd/1xuY4/export?format=csv'],
  ['d/1xuY4/pubhtml', 'd/1xuY4/pub?output=csv'],
  ['', ''],
])('what is in %s is at %s', (page, text) => {
  expect(sheetAddress(`${sheets}/${page}`)).toBe(`${sheets}/${text}`);
});
