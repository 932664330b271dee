/**
 * To **show all** in the dialog is to show what the planner answers: statements, passages and pages besides names,
 * chips of kinds, and whatever is to be told.
 */
import type { Kind } from '../../../model/kind.ts';
import type { AnswerOptions } from '../../../search/plan/engines.ts';
import rules from '../../styles/search-notes.css?inline';
import type { Combobox } from './combobox.ts';
import { countWords } from './count-words.ts';
import { addFoot } from './dialog-foot.ts';
import type { Parts } from './dialog-parts.ts';
import { base } from './engine.ts';
import { FEW } from './first-names.ts';
import { shownByKind, sumOf } from './groups.ts';
import { kindChips } from './kinds.ts';
import { optionsOf } from './options.ts';
import { pause } from './pause.ts';
import { ask, type Shown } from './planner.ts';
import { leadToForge } from './questions.ts';
import { recentOf } from './recent.ts';
import { adopt } from './rules.ts';
import { told } from './told.ts';

/** Pages that are looked into. */
const LOOK = 8;
/** Milliseconds without a key after which all that was found is counted by kind. */
const REST = 400;

interface Room {
  parts: Parts;
  combobox: Combobox;
  /** Take away what stood there before. */
  hide(): void;
  signal: AbortSignal;
}

adopt(rules);

/** What was searched for before. */
export const recent = recentOf(base);

/** @throws When nothing could be asked, or the reason of the signal. */
export async function showAll(typed: string, { parts, combobox, hide, signal }: Room): Promise<void> {
  const { chips, notes, status, dialog } = parts;
  let kind: Kind | '' = '';
  /** Counts the choices: an older one ends when there is a newer. */
  let round = 0;

  const answers = (more: AnswerOptions) =>
    ask(typed, { signal, look: LOOK, otherNames: 2, chosen: kind ? { kind } : {}, ...more });

  function show(shown: Shown): void {
    hide();
    combobox.show(optionsOf(shown, typed, kind));
    notes.replaceChildren(...told(shown));
    void leadToForge(notes);
    if (shown.stage === 'whole') tell(shown);
  }

  function tell(shown: Shown): void {
    status.textContent = countWords(shown, sumOf(shownByKind(shown, FEW)));
  }

  function showChips(counts: ReadonlyMap<Kind, number>): void {
    const isThere = chips.contains(document.activeElement);
    chips.replaceChildren(...kindChips(counts, kind));
    if (isThere) chips.querySelector<HTMLInputElement>(':checked')?.focus();
  }

  async function showAnswers(): Promise<void> {
    const mine = ++round;
    let last: Shown | undefined;
    for await (const shown of answers({})) {
      if (signal.aborted || mine !== round) return;
      last = { ...shown, isNarrowed: kind !== '' };
      show(last);
    }
    if (last && kind === '') void count(last).catch(() => undefined);
  }

  /** Chips count all that was found, which a file of facets tells when not all of it was looked into. */
  async function count(shown: Shown): Promise<void> {
    const shownCounts = shownByKind(shown);
    const known = shown.facets.find(({ id }) => id === 'kind');
    const isAll = !shown.more && sumOf(shownCounts) >= shown.total;
    if (!known && isAll) return showChips(shownCounts);
    chips.replaceChildren();
    if (!known) await pause(REST, signal);
    const counted = known ?? (await kindFacet());
    if (signal.aborted || !counted) return;
    const counts = new Map(counted.values.map(({ id, count }) => [id as Kind, count]));
    showChips(counts);
    if (shown.more && !known) tell({ ...shown, total: sumOf(counts), more: false });
  }

  async function kindFacet(): Promise<Shown['facets'][number] | undefined> {
    let last: Shown | undefined;
    for await (const shown of answers({ look: 0, facets: ['kind'] })) last = shown;
    return last?.failed === undefined ? last?.facets.find(({ id }) => id === 'kind') : undefined;
  }

  chips.onchange = ({ target }) => {
    kind = (target as HTMLInputElement).value as Kind | '';
    void showAnswers().catch(() => undefined);
  };
  addFoot(dialog);
  await showAnswers();
}
