import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import referenceStory from '../../stories/data/reference-story.en.json';
import { someDocument } from '../../test/unit/arbitrary-timeline.js';
import { parseTimeline } from '../core/parse-timeline.js';
import { toMarkdown } from './to-markdown.js';

const markdownOf = (document: unknown) => toMarkdown(parseTimeline(document).timeline);

describe('a timeline in Markdown', () => {
  const markdown = markdownOf(referenceStory);

  it('has a heading, an item for each event, and a footnote for each cited source', () => {
    expect(markdown).toMatch(/^# Reports of an attack across the border into Russia\n/);
    expect(markdown.match(/^- \*\*/gm)).toHaveLength(11);
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(4);
  });

  it('says when, what, how it stands and who says so', () => {
    expect(markdown).toContain(
      '- **May 2023 (some time in May 2023)** Minor areas in western Russia are taken (*reported*)[^1]',
    );
    expect(markdown).toContain('*Danish news article*. March 2024');
  });

  it('has a footnote for every mark, and no mark without one', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const written = markdownOf(document);
        const notes = [...written.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
        const marks = new Set(
          [...written.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number),
        );
        expect(new Set(notes)).toEqual(marks);
      }),
    );
  });

  it('leaves no sign of a title to Markdown, and a description to it', () => {
    const written = markdownOf({
      events: [
        {
          date: '2023',
          title: '*a* [b](javascript:c) <script> #d `e`',
          description: '**bold**\n\n- one\n- two',
          sources: [{ id: 's', title: '_x_', url: 'https://a.example/(b)?c=<d>' }],
        },
      ],
    });
    expect(written).toContain(
      String.raw`\*a\* \[b\](javascript:c) \<script\> \#d \`e\` (*reported*)[^1]`,
    );
    expect(written).toContain('\n\n  **bold**\n\n  - one\n  - two\n');
    expect(written).toContain('[^1]: *\\_x\\_*. <https://a.example/%28b%29?c=%3Cd%3E>');
  });

  it('opens no tag and no heading that the element would not, and no address but of the web', () => {
    const { timeline } = parseTimeline({
      events: [
        {
          date: '2023',
          title: 'A',
          description: '# Big\n\n<img src=x onerror=alert(1)> *so*',
          media: [{ url: 'raid.jpg', alt: 'A street' }],
        },
      ],
      sources: [{ id: 's', title: 'Uncited', url: 'a b.pdf' }],
    });
    const [event] = timeline.events;
    const [medium] = event?.media ?? [];
    if (!event || !medium) throw new Error('there is no picture');
    const hostile = { ...event, media: [medium, { ...medium, url: 'javascript:alert(1)' }] };
    const html = marked.parse(toMarkdown({ ...timeline, events: [hostile] }), { async: false });
    expect(html).not.toMatch(/<h1|<img src="?x|javascript:alert\(1\)"/);
    expect(html).toContain('<em>so</em>');
    expect(html).toContain('<img src="raid.jpg" alt="A street">');
    expect(html).toContain('<li><em>Uncited</em>. <a href="a%20b.pdf">a b.pdf</a></li>');
  });

  it('tells what is quoted, where it stands, and the archived copy', () => {
    const written = markdownOf({
      events: [
        {
          date: '2023',
          title: 'A',
          citations: [{ source: 's', quote: 'We did', locator: 'p. 7' }],
        },
      ],
      sources: [
        {
          id: 's',
          title: 'Book',
          archivedAt: 'https://archive.example/1',
          sha256: 'ab'.repeat(32),
        },
      ],
    });
    expect(written).toContain('  > We did\n  >\n  > p. 7 [^1]');
    expect(written).toContain(
      `[^1]: *Book*. <https://archive.example/1>. SHA-256 \`${'ab'.repeat(32)}\``,
    );
  });
});
