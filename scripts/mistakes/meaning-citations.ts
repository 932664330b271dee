/** Mistakes in **citations**: words that are not the source's, or stand in it twice. */
import type { Mistake } from './mistake.ts';

const quiet = 'quote: The harbour was quiet }';

export const citationMistakes: readonly Mistake[] = [
  {
    what: 'words that the source does not hold',
    from: quiet,
    to: 'quote: ‸The harbour was loud }',
    says: 'difference: The harbour was [-loud-]{+quiet+}.',
  },
  {
    what: 'the words of the source in other capitals',
    from: quiet,
    to: 'quote: ‸the harbour was quiet }',
    says: 'Copy these words',
    mended: quiet,
  },
  {
    what: 'the words of the source with other punctuation',
    from: quiet,
    to: 'quote: ‸"The harbour, was quiet!" }',
    says: 'Copy these words',
  },
  {
    what: 'the words of the source with capitals inside',
    from: quiet,
    to: 'quote: ‸The HARBOUR was quiet }',
    says: '[-HARBOUR-]{+harbour+}',
  },
  {
    what: 'the words of the source in other capitals, with its full stop',
    from: quiet,
    to: 'quote: ‸the harbour  was quiet . }',
    says: 'Copy these words',
    mended: 'quote: The harbour was quiet. }',
  },
  {
    what: 'words that the source does not hold, with its full stop',
    from: quiet,
    to: 'quote: ‸The harbour was loud. }',
    says: 'difference: The harbour was [-loud.-]{+quiet.+}.',
  },
  {
    what: 'words that stand in the source twice',
    from: quiet,
    to: 'quote: ‸he }',
    says: 'Add `suffix: "keeper"` for the words in passage 1',
  },
  {
    what: 'words of two passages',
    from: quiet,
    to: 'quote: ‸every day. The harbour }',
    says: 'cite each part by itself',
  },
  {
    what: 'words that no source holds',
    from: quiet,
    to: 'quote: ‸Thirty seven ships }',
    says: 'Nothing there is like it',
  },
  {
    what: 'a prefix that is not there',
    from: quiet,
    to: 'quote: The harbour was quiet, prefix: ‸Yesterday }',
    says: 'The words stand there once: remove `prefix`.',
    mended: quiet,
  },
  {
    what: 'a quotation without words',
    from: quiet,
    to: 'quote: ‸"" }',
    says: 'Unexpected `""`, expected at least one character. Write the words',
  },
  {
    what: 'a citation twice in a claim',
    from: `cite: [{ source: log, ${quiet}]`,
    to: `cite: [{ source: log, ${quiet}, ‸{ source: log, ${quiet}]`,
    says: 'Remove this one.',
    mended: `cite: [{ source: log, ${quiet}]`,
  },
  {
    what: 'a citation without brackets or dash',
    from: `cite: [{ source: log, ${quiet}]`,
    to: `cite: ‸{ source: log, ${quiet}`,
    says: 'Put it in square brackets',
    mended: `cite: [{ source: log, ${quiet}]`,
  },
];
