/**
 * A **form of address** stands before the name of a person and is no part of it: `Gen. Milley`, `Amb. Carpenter`. Who
 * types one means the person, also where no page has it.
 */
const FORMS = new Set(
  (
    'mr mrs ms dr prof sir dame lord lady pres president pm premier chancellor minister sec secretary sen senator rep ' +
    'congressman congresswoman gov governor amb ambassador gen general lt ltgen lieutenant maj major col colonel brig ' +
    'brigadier capt captain cdr commander adm admiral sgt sergeant marshal king queen prince princess emir sheikh ' +
    'sultan shah pope patriarch imam ayatollah mullah judge justice comrade'
  ).split(' '),
);

export function isFormOfAddress(word: string): boolean {
  return FORMS.has(word.toLowerCase().replace(/\.$/, ''));
}
