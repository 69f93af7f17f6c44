import { expect, it } from 'vitest';
import { problem } from '../core/problem.js';
import { githubReport } from './problem-report.js';

it('names files as GitHub does, and lets nothing of the data end its command', () => {
  const told = problem({
    code: 'wrong-type',
    keys: ['title'],
    input: '50 %\n::error::x',
    hint: 'a text',
  });
  const report = {
    file: 'stories\\a,b.json',
    format: undefined,
    events: 0,
    sources: 0,
    problems: [{ problem: told, position: { line: 2, column: 3 } }],
  };
  const text = githubReport(report, '\\');
  expect(text).toMatch(/^::error file=stories\/a%2Cb\.json,line=2,col=3,title=wrong-type::/);
  expect(text).toContain('50 %25');
  expect(text.trimEnd()).not.toContain('\n');
});
