/**
 * The **gain** of a list of answers is nDCG: good documents count by their grade, less the later they come, as a part
 * of what the best order would have gained.
 *
 * K. Järvelin and J. Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20 (2002); with the gain
 * 2^grade − 1 of C. Burges et al., Learning to rank using gradient descent, ICML 2005.
 */

/** @returns From 0 to 1; 1 when no order of documents could be better. */
export function gainOf(answers: readonly string[], grades: ReadonlyMap<string, number>, most = 10): number {
  const ideal = cumulated([...grades.values()].sort((a, b) => b - a).slice(0, most));
  return ideal === 0 ? 0 : cumulated(answers.slice(0, most).map((id) => grades.get(id) ?? 0)) / ideal;
}

function cumulated(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
