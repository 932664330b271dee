/**
 * **Exonyms** are what other languages call a country, a city or an organisation: `Deutschland`, `Wien`, `OTAN`. They
 * are for finding its page only, and stand on none. Names of countries are those of ISO 3166 in these languages.
 */
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import be from 'i18n-iso-countries/langs/be.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fa from 'i18n-iso-countries/langs/fa.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pl from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import tr from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import uk from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import type { EntityKind } from '../model/kind.ts';
import { compact } from '../text/searched.ts';
import { cityExonyms } from './city-exonyms.ts';

type Names = Readonly<Record<string, string | readonly string[]>>;

const english: Names = en.countries;
const others: readonly Names[] = [de, fr, es, it, pt, nl, pl, tr, ru, uk, be, ar, fa, zh].map(
  ({ countries }) => countries,
);

/** Organisations that are called otherwise, mostly in initials. */
const ORGANISATIONS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['NATO', 'North Atlantic Treaty Organization'],
    ['OTAN', 'НАТО', 'الناتو'],
  ],
  [
    ['United Nations', 'UN'],
    ['ONU', 'UNO', 'ООН', 'Organisation des Nations unies', 'الأمم المتحدة'],
  ],
  [
    ['European Union', 'EU'],
    ['Europäische Union', 'Union européenne', 'ЕС', 'ЄС', 'الاتحاد الأوروبي'],
  ],
  [
    ['National Guard of Russia', 'Russian National Guard', 'National Guard of the Russian Federation'],
    ['Rosgvardia', 'Rosgvardiya', 'Росгвардия'],
  ],
  [
    ['Organization for Security and Co-operation in Europe', 'OSCE'],
    ['OSZE', 'ОБСЕ', 'OBWE', 'Organisation pour la sécurité et la coopération en Europe'],
  ],
  [
    ['International Atomic Energy Agency', 'IAEA'],
    ['AIEA', 'МАГАТЭ', 'МАГАТЕ'],
  ],
  [
    ['World Health Organization', 'WHO'],
    ['OMS', 'ВОЗ', 'ВООЗ', 'Weltgesundheitsorganisation'],
  ],
  [
    ['Collective Security Treaty Organization', 'CSTO'],
    ['ОДКБ', 'OVKS', 'OTSC'],
  ],
  [
    ['Commonwealth of Independent States', 'CIS'],
    ['СНГ', 'СНД', 'GUS', 'Gemeinschaft Unabhängiger Staaten'],
  ],
  [
    ['Federal Security Service', 'FSB'],
    ['ФСБ', 'Federalnaya sluzhba bezopasnosti'],
  ],
  [
    ['International Monetary Fund', 'IMF'],
    ['FMI', 'МВФ', 'IWF', 'Internationaler Währungsfonds'],
  ],
];

const codes = new Map(
  Object.entries(english).flatMap(([code, names]) => [names].flat().map((name) => [compact(name), code])),
);
const organisations = new Map(
  ORGANISATIONS.flatMap(([names, foreign]) => names.map((name) => [compact(name), foreign] as const)),
);
const cities = new Map(cityExonyms.map(([city, foreign]) => [compact(city), foreign]));

/** @param names All names of a page; any of them may be the one that is known. */
export function exonymsOf(kind: EntityKind, names: readonly string[]): string[] {
  const keys = names.map(compact);
  if (kind === 'organisation') return [...new Set(keys.flatMap((key) => organisations.get(key) ?? []))];
  if (kind !== 'place') return [];
  const code = keys.map((key) => codes.get(key)).find(Boolean);
  const ofCountry = code ? others.flatMap((language) => language[code] ?? []) : [];
  return [...new Set([...ofCountry, ...keys.flatMap((key) => cities.get(key) ?? [])])];
}
