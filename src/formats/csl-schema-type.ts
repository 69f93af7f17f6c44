/**
 * The type of schema.org for each item type of CSL 1.0.2. Where schema.org has no type that says the
 * same (a hearing, an interview, a speech), it is the plain `CreativeWork`: a type that says
 * more than the author did would be a false one.
 */
const types: Readonly<Record<string, string>> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  broadcast: 'MediaObject',
  chapter: 'Chapter',
  collection: 'Collection',
  dataset: 'Dataset',
  figure: 'ImageObject',
  graphic: 'ImageObject',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'VideoObject',
  musical_score: 'SheetMusic',
  'paper-conference': 'ScholarlyArticle',
  periodical: 'Periodical',
  personal_communication: 'Message',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  review: 'Review',
  'review-book': 'Review',
  software: 'SoftwareApplication',
  song: 'AudioObject',
  thesis: 'Thesis',
  treaty: 'Legislation',
  webpage: 'WebPage',
};

/** The type of schema.org for a CSL item type; `CreativeWork` for none or another. */
export function schemaType(cslType: string | undefined): string {
  return cslType !== undefined && Object.hasOwn(types, cslType)
    ? (types[cslType] ?? 'CreativeWork')
    : 'CreativeWork';
}

/** Every CSL item type that has a type of its own in schema.org. */
export const typedCslTypes: readonly string[] = Object.keys(types);

const cslByType = new Map(
  Object.entries(types)
    .map(([csl, type]) => [type, csl] as const)
    .reverse(),
);

/** The CSL item type for a type of schema.org; undefined for those that say nothing of it. */
export const cslOfSchemaType = (type: string | undefined): string | undefined =>
  type === 'Report' ? 'report' : cslByType.get(type ?? '');
