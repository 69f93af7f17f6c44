import 'event-timeline/themes/prerendered.css';
import type { ReactNode } from 'react';
import story from './story.json';

export const metadata = { title: story.title };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
