import type { ProblemFacts, ProblemTerms } from '../problems/terms.js';
import type { ReasonTerms } from './terms.js';

type Sentences = ProblemTerms['sentences'];

/** The sentences of a language, and in those that tell of other formats the reason, where there is one. */
export function withReasons(terms: ReasonTerms, sentences: Sentences): Sentences {
  const reasonOf = ({ why, detail = '', mark }: ProblemFacts) =>
    why && terms[why].replace('{detail}', () => (mark ? mark(detail) : detail));
  const told = (facts: ProblemFacts, at: string) => {
    const reason = reasonOf(facts);
    return reason && filled(terms.told, { at, value: facts.value, reason });
  };
  return {
    ...sentences,
    'wrong-format': (facts) => told(facts, facts.item) ?? sentences['wrong-format'](facts),
    'taken-as': (facts) => told(facts, facts.at) ?? sentences['taken-as'](facts),
    'not-taken': (facts) => {
      const sentence = sentences['not-taken'](facts);
      const reason = reasonOf(facts);
      return reason ? filled(terms.after, { sentence, reason }) : sentence;
    },
  };
}

const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
