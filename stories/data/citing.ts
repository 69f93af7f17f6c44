/**
 * How to cite what newsrooms cite: each a whole document that can be pasted into a file and changed.
 * Everybody in them is invented, and no address leads anywhere.
 */

/** One kind of source, and how to write it down. */
export interface CitingExample {
  readonly id: string;
  readonly title: string;
  /** What to mind with this kind of source. */
  readonly advice: string;
  readonly json: string;
}

const post: CitingExample = {
  id: 'post',
  title: 'A post',
  advice:
    'Quote it in its own language and translate it. Save it before it is deleted. Where the one who posts is involved, say so with "party". All posts of one channel share an "origin", so that ten of them still count as one voice.',
  json: `{
  "sources": [
    {
      "id": "harbour-post",
      "type": "post",
      "title": "The harbour workers’ post (invented)",
      "author": "Harbour Workers of Exempla (invented)",
      "container-title": "Their own channel",
      "issued": "2019-03-12T06:40Z",
      "accessed": "2019-03-12",
      "URL": "https://channel.example/harbour/412",
      "archivedAt": "https://archive.example/channel/harbour/412",
      "language": "eo",
      "origin": "Harbour Workers of Exempla",
      "party": true
    }
  ],
  "events": [
    {
      "date": "2019-03-12",
      "title": "The harbour is closed, say the workers (invented)",
      "citations": [
        {
          "source": "harbour-post",
          "quote": {
            "text": "La haveno estas fermita.",
            "language": "eo",
            "translation": "The harbour is closed."
          }
        }
      ]
    }
  ]
}`,
};

const broadcast: CitingExample = {
  id: 'broadcast',
  title: 'A broadcast',
  advice: 'Give the programme and the station, and the minute: nobody wants to hear it all again.',
  json: `{
  "sources": [
    {
      "id": "evening-news",
      "type": "broadcast",
      "title": "The Evening News (invented)",
      "publisher": "Radio Exempla (invented)",
      "issued": "2019-03-12T18:00Z",
      "language": "en"
    }
  ],
  "events": [
    {
      "date": "2019-03-12",
      "title": "Three ships wait outside the harbour (invented)",
      "citations": [{ "source": "evening-news", "locator": "from 4 min 10 s" }]
    }
  ]
}`,
};

const document: CitingExample = {
  id: 'document',
  title: 'A document',
  advice:
    'A judgment, a letter, minutes: name who issued it, and the page. Where you hold a copy, its SHA-256 shows later that nobody has changed it.',
  json: `{
  "sources": [
    {
      "id": "harbour-minutes",
      "type": "document",
      "title": "Minutes of the harbour board (invented)",
      "publisher": "Harbour Board of Exempla (invented)",
      "issued": "2019-03-08",
      "accessed": "2019-03-13",
      "URL": "https://harbour-board.example/minutes/8-march.pdf",
      "archivedAt": "https://archive.example/harbour-board/8-march.pdf",
      "language": "en"
    }
  ],
  "events": [
    {
      "date": "2019-03-08",
      "title": "The board votes to dredge the harbour (invented)",
      "citations": [{ "source": "harbour-minutes", "locator": "p. 3, item 7" }]
    }
  ]
}`,
};

const interview: CitingExample = {
  id: 'interview',
  title: 'An interview',
  advice:
    'Your own interview is a source like any other: who spoke, to whom, when. It needs no address.',
  json: `{
  "sources": [
    {
      "id": "pilot-interview",
      "type": "interview",
      "title": "Interview with the pilot of Exempla (invented)",
      "author": { "given": "Pia", "family": "Pilot (invented)" },
      "issued": "2019-03-13",
      "language": "en",
      "origin": "Pia Pilot (invented)",
      "note": "By telephone; we have the recording."
    }
  ],
  "events": [
    {
      "date": "2019-03-12",
      "title": "No ship has been let in since dawn (invented)",
      "citations": [{ "source": "pilot-interview" }]
    }
  ]
}`,
};

const conversation: CitingExample = {
  id: 'conversation',
  title: 'A conversation, or somebody who must not be named',
  advice:
    'Say as much as you may: what the person knows it from, and why there is no name. Give your own paper as the publisher only if it vouches for what was said; without one, and without an "origin", readers are told that the origin is unknown.',
  json: `{
  "sources": [
    {
      "id": "board-member",
      "type": "personal_communication",
      "title": "A member of the harbour board (invented)",
      "issued": "2019-03-13",
      "note": "Was in the room. Is not named, since the board has forbidden its members to speak."
    }
  ],
  "events": [
    {
      "date": "2019-03-08",
      "title": "The vote was four to three (invented)",
      "status": "unverified",
      "citations": [{ "source": "board-member" }]
    }
  ]
}`,
};

const picture: CitingExample = {
  id: 'picture',
  title: 'A picture or a video',
  advice:
    'The picture itself goes into "media", and "source" says where it is from. "alt" tells what it shows to those who do not see it. What may upset is covered when it is "sensitive". "digitalSourceType" says how it came to be, in the terms of the IPTC.',
  json: `{
  "sources": [
    {
      "id": "quay-picture",
      "type": "graphic",
      "title": "Picture from the quay (invented)",
      "author": "Quay Watch (invented)",
      "issued": "2019-03-12T09:15Z",
      "URL": "https://quay-watch.example/0915"
    }
  ],
  "events": [
    {
      "date": "2019-03-12",
      "title": "The gates of the harbour are shut (invented)",
      "citations": [{ "source": "quay-picture" }],
      "media": [
        {
          "type": "image",
          "url": "https://quay-watch.example/0915.jpg",
          "alt": "Two iron gates with a chain across them.",
          "credit": "Quay Watch (invented)",
          "source": "quay-picture",
          "sensitive": true,
          "digitalSourceType": "digitalCapture"
        }
      ]
    }
  ]
}`,
};

const relay: CitingExample = {
  id: 'relay',
  title: 'A newspaper that quotes an agency',
  advice:
    'Name in "origin" the source that it quotes. Two papers that quote one agency then count as one source, and two that quote a party as none.',
  json: `{
  "sources": [
    {
      "id": "agency",
      "type": "article-newspaper",
      "title": "Harbour closed, workers say (invented)",
      "publisher": "Specimen Wire (invented)",
      "issued": "2019-03-12"
    },
    {
      "id": "morning-paper",
      "type": "article-newspaper",
      "title": "No ship today (invented)",
      "publisher": "The Daily Example (invented)",
      "issued": "2019-03-13",
      "origin": "agency"
    },
    {
      "id": "evening-paper",
      "type": "article-newspaper",
      "title": "Exempla without bananas (invented)",
      "publisher": "Sample Evening Post (invented)",
      "issued": "2019-03-13",
      "origin": "agency"
    }
  ],
  "events": [
    {
      "date": "2019-03-12",
      "title": "The harbour of Exempla is closed (invented)",
      "sources": ["agency", "morning-paper", "evening-paper"]
    }
  ]
}`,
};

/** In the order of the guide. */
export const citing: readonly CitingExample[] = [
  post,
  broadcast,
  document,
  interview,
  conversation,
  picture,
  relay,
];

/** A status that was changed, and a mistake that was put right, with their dates. */
export const historyExample = `{
  "events": [
    {
      "date": "2019-03-12",
      "title": "The harbour of Exempla is closed (invented)",
      "statusHistory": [
        {
          "status": "claimed",
          "date": "2019-03-12",
          "by": "Ann Example, editor (invented)",
          "reason": "Only the workers say so."
        },
        {
          "status": "confirmed",
          "date": "2019-03-14",
          "by": "Ann Example, editor (invented)",
          "reason": "The pilot says so too, and our reporter has seen the gates."
        }
      ],
      "corrections": [
        {
          "date": "2019-03-13",
          "text": "Until 13 March we wrote that the harbour was closed for good. It is closed for a week."
        }
      ],
      "citations": [{ "source": "harbour-post" }, { "source": "pilot-interview" }]
    }
  ],
  "sources": [
    {
      "id": "harbour-post",
      "title": "The harbour workers’ post (invented)",
      "issued": "2019-03-12",
      "origin": "Harbour Workers of Exempla",
      "party": true
    },
    {
      "id": "pilot-interview",
      "title": "Interview with the pilot of Exempla (invented)",
      "issued": "2019-03-13",
      "origin": "Pia Pilot (invented)"
    }
  ]
}`;
