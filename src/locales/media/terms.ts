/**
 * What is said at pictures, recordings and what other sites serve: it comes with them. A language is
 * complete when it type-checks.
 */
export interface MediaTerms {
  /** At a picture that opens larger. */
  enlarge: string;
  /** The name of the window with the pictures of an event. */
  pictures: (title: string) => string;
  /** Before the words for those who do not see a picture. */
  described: string;

  /** The name of captions that have neither a label nor a language. */
  captions: string;

  openDocument: string;
  openPage: string;

  /** What there is elsewhere. @param platform the name of a platform, or the host of a server. */
  videoAt: (platform: string) => string;
  postAt: (platform: string) => string;
  /** What happens if the reader asks for it. @param host where it is loaded from. */
  loadNotice: (host: string) => string;
  load: (platform: string) => string;
  openAt: (platform: string) => string;
}
