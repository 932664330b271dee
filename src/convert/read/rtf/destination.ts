/**
 * A **destination** says where the words of a group belong: into the text, into a note, onto the label, or
 * nowhere.
 */

export type Destination =
  | 'text'
  /** Told after its paragraph: a note, a text box. */
  | 'aside'
  | 'comment'
  | 'commenter'
  | 'nowhere'
  | 'fonts'
  | 'styles'
  | 'label'
  | 'title'
  | 'author'
  | 'made'
  | 'saved';

/** What the first word of a group makes of it. */
const OF_WORD = new Map<string, Destination>();

function set(destination: Destination, words: string): void {
  for (const word of words.split(' ')) OF_WORD.set(word, destination);
}

set('aside', 'footnote shptxt dptxbxtext');
set('comment', 'annotation');
set('commenter', 'atnauthor');
set('fonts', 'fonttbl');
set('styles', 'stylesheet');
set('label', 'info');
set('title', 'title');
set('author', 'author');
set('made', 'creatim');
set('saved', 'revtim');
set('text', 'shpinst do moMath moMathPara ud nesttableprops fldrslt result');
set(
  'nowhere',
  'colortbl pict shppict nonshppict header headerl headerr headerf footer footerl footerr footerf',
);
set(
  'nowhere',
  'fldinst datafield listtext pntext pn pnseclvl bkmkstart bkmkend xe tc tcn rxe txe sp shprslt',
);
set('nowhere', 'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonesttables upr buptim printim mmathPr');
set('nowhere', 'operator subject keywords comment doccomm company manager category hlinkbase userprops');
set('nowhere', 'atnid atnref atntime atndate atnicn atnparent falt panose fontemb fontfile objdata filetbl');

/** Words that mean something else outside the label. */
const ON_LABEL = new Set(['title', 'author', 'creatim', 'revtim']);

/**
 * @param optional
 *   The group begins with `\*`: whoever does not know its word skips it.
 * @param around
 *   Destination of the group in which it stands.
 * @returns
 *   `undefined` when the word leaves the destination as it is.
 */
export function destinationOf(word: string, optional: boolean, around: Destination): Destination | undefined {
  if (ON_LABEL.has(word)) return around === 'label' ? OF_WORD.get(word) : undefined;
  const destination = OF_WORD.get(word);
  if (destination === undefined) return optional ? 'nowhere' : undefined;
  if (around === 'nowhere') return word === 'ud' ? 'text' : undefined;
  return destination;
}
