/**
 * **Evidence of prose** stands beside the paragraph that cites it, as it does beside a claim: a margin note on a
 * desktop, a sheet that its mark opens on a phone, a column on paper. It is part of the page: no script is needed.
 */
import type { Blockquote, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { marked } from './passage-marks.ts';
import { passageWords } from './passage-words.ts';
import type { CitationView } from './view.ts';

/** Puts beside each block of a body the words that its marks stand for. */
export function standBeside(tree: Root, marks: ReadonlyMap<Link, CitationView>): void {
  let number = 0;
  tree.children = tree.children.map((block) => {
    const views = citedIn(block, marks);
    if (views.length === 0) return block;
    number++;
    const id = `e-b${number}`;
    addButtons(block, marks, { id, number });
    return element('div', { className: ['para', 'columns'], id: `b${number}` }, [
      block,
      evidence(views, { id, number }),
    ]);
  });
}

interface Place {
  /** Of the evidence. */
  id: string;
  /** Of the paragraph, from 1, among those that cite something. */
  number: number;
}

function citedIn(block: RootContent, marks: ReadonlyMap<Link, CitationView>): CitationView[] {
  const views = new Map<string, CitationView>();
  visit(block, 'link', (link) => {
    const view = marks.get(link);
    if (view) views.set(`${view.mark} ${view.quote}`, view);
  });
  return [...views.values()];
}

/** On a phone the mark is a button that opens the evidence; the link is for wider screens. */
function addButtons(block: RootContent, marks: ReadonlyMap<Link, CitationView>, { id, number }: Place): void {
  visit(block, 'link', (link, index, parent) => {
    const view = marks.get(link);
    if (!view || !parent || index === undefined) return undefined;
    const ariaLabel = `${view.mark}, show the words cited in paragraph ${number}`;
    const button: PhrasingContent = {
      type: 'emphasis',
      data: {
        hName: 'button',
        hProperties: {
          type: 'button',
          className: ['cite'],
          popoverTarget: id,
          ariaLabel,
        },
      },
      children: [{ type: 'text', value: view.mark }],
    };
    (parent as Paragraph).children.splice(index + 1, 0, button);
    return index + 2;
  });
}

/** A quotation in Markdown: nothing in it is linked but the passages. */
function evidence(views: readonly CitationView[], { id, number }: Place): Blockquote {
  const ariaLabel = `Words cited in paragraph ${number}`;
  return {
    type: 'blockquote',
    data: { hName: 'aside', hProperties: { className: ['evidence'], popover: '', id, ariaLabel } },
    children: [
      line('p', 'caption', [{ type: 'text', value: 'These words rest on' }]),
      ...views.flatMap((view) => [
        line('blockquote', '', quotation(view)),
        line('footer', '', [whence(view)]),
      ]),
      line('button', 'shut', [{ type: 'text', value: 'Close' }], {
        type: 'button',
        popoverTarget: id,
        popoverTargetAction: 'hide',
      }),
    ],
  };
}

function line(
  hName: string,
  className: string,
  children: PhrasingContent[],
  more: Record<string, string> = {},
): Paragraph {
  const named = className ? { className: [className] } : {};
  return { type: 'paragraph', data: { hName, hProperties: { ...more, ...named } }, children };
}

function quotation({ before, quote, after }: CitationView): PhrasingContent[] {
  const [open, close] = quotationMarks(before + quote + after);
  return [
    { type: 'text', value: open + before },
    marked({ type: 'text', value: quote }),
    { type: 'text', value: after + close },
  ];
}

function whence(citation: CitationView): Link {
  const { href, source, sourceNumber } = citation;
  const value = `Source ${sourceNumber}, ${passageWords(citation)}`;
  return { type: 'link', url: href, title: source.name, children: [{ type: 'text', value }] };
}

/** Words that hold quotation marks of their own get none around them: two in a row are hard to read. */
export function quotationMarks(words: string): [open: string, close: string] {
  return /[“”"„«]/.test(words) ? ['', ''] : ['“', '”'];
}

function element(hName: string, hProperties: Record<string, unknown>, children: RootContent[]): RootContent {
  const root: Root = { type: 'root', children };
  return { ...root, data: { hName, hProperties } } as unknown as RootContent;
}
