/**
 * The **options** that name a language model. Without them none is asked.
 */
import { KEY_VARIABLE, type ModelServer, unfitAddress } from './model-client.ts';

/** For `parseArgs`. */
export const MODEL_OPTIONS = {
  model: { type: 'string' },
  'model-name': { type: 'string' },
  'model-patience': { type: 'string' },
} as const;

export const MODEL_HELP = `  --model URL    also ask a language model at this address (chat completions, such as a local server at
                 http://localhost:11434/v1); its claims enter as uncertain, and only those whose words
                 stand in the document. The text of the documents is sent there. A key is taken from
                 $${KEY_VARIABLE}
  --model-name N name of the model, as the server calls it
  --model-patience S   seconds to wait for one answer (default: 120)`;

interface Values {
  model?: string | undefined;
  'model-name'?: string | undefined;
  'model-patience'?: string | undefined;
}

/** @param refuse Says what is wrong and ends the command. */
export function readModel(
  { model: url, 'model-name': model, 'model-patience': seconds = '120' }: Values,
  refuse: (reason: string) => never,
): ModelServer | undefined {
  if (url === undefined && model === undefined) return undefined;
  if (url === undefined) return refuse('Unexpected --model-name without --model, expected both.');
  if (!model) return refuse('Unexpected --model without --model-name, expected both.');
  const key = process.env[KEY_VARIABLE] || undefined;
  const unfit = unfitAddress(url, key);
  if (unfit) return refuse(unfit);
  const patience = Number(seconds) * 1_000;
  if (!(patience >= 1 && patience <= 3_600_000))
    return refuse(`Unexpected --model-patience ${seconds}, expected seconds from 0.001 to 3600.`);
  return { url, model, key, patience };
}
