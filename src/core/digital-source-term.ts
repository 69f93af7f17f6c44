/** The term of a full URI or a QCode (`digsrctype:print`); any other text as it stands. */
export const digitalSourceTerm = (text: string): string =>
  text.replace(/^(https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/|digsrctype:)/i, '');
