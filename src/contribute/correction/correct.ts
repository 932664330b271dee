/**
 * To **correct** a statement is to change the one claim that an issue names, in the way that its answers say.
 */
import { type Fault, faults } from '../../publish/forge/forms.ts';
import { posted } from '../posted.ts';
import type { Answers } from './answers.ts';
import { findEntity } from './find.ts';
import { claimNamed } from './named-claim.ts';
import type { Plan } from './plan.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { remedies } from './remedies.ts';
import type { World } from './world.ts';

/** What a correction asks for, or why it cannot be done. */
export function correct(world: World, answers: Answers): Plan | Refusal {
  const page = findEntity(world, answers.get('page') ?? '');
  if (isRefusal(page)) return page;
  const fault = faultIn(answers.get('kind') ?? '');
  if (isRefusal(fault)) return fault;
  if (fault === 'other')
    return refuse('This needs a person: one of those who look after the content will read it here.');
  const named = claimNamed(world, page, answers.get('statement'));
  return isRefusal(named) ? named : remedies[fault]({ world, answers, page, ...named });
}

function faultIn(answer: string): Fault | Refusal {
  const known = Object.keys(faults) as Fault[];
  const fault = known.find((one) => one === answer || faults[one].toLowerCase() === answer.toLowerCase());
  return (
    fault ??
    refuse(`${posted(answer)} is none of the answers to choose from: ${Object.values(faults).join(' · ')}.`)
  );
}
