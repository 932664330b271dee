import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../model/kind.ts';
import { likenessOf } from './likeness.ts';

const degree = (wished: string, known: string, kind: EntityKind) => likenessOf(wished, known, kind)?.degree;

describe('a name is the same', () => {
  test.each<[EntityKind, string, string]>([
    ['equipment', 'SU35', 'Su-35'],
    ['equipment', 'Су-35', 'Su-35'],
    ['equipment', 'Sukhoi Su-35', 'Su-35'],
    ['equipment', 'flanker e', 'Flanker-E'],
    ['person', 'Dimitar Kovacevski', 'Dimitar Kovačevski'],
    ['person', 'STOLTENBERG Jens', 'Jens Stoltenberg'],
    ['person', 'Stoltenberg, Jens', 'Jens Stoltenberg'],
    ['person', 'J. Stoltenberg', 'Jens Stoltenberg'],
    ['person', 'Jens Stoltenberg', 'J. Stoltenberg'],
    ['person', 'John F. Kirby', 'John Kirby'],
    ['person', 'Gen. Mark Milley', 'Mark A. Milley'],
    ['person', 'Владимир Путин', 'Vladimir Putin'],
    ['person', 'Володимир Зеленський', 'Volodymyr Zelensky'],
    ['person', 'Αλέξης Τσίπρας', 'Alexis Tsipras'],
    ['place', 'Київ', 'Kyiv'],
    ['place', 'Lodz', 'Łódź'],
    ['place', 'U.S.', 'United States'],
    ['place', 'the United States of America', 'United States'],
    ['organisation', 'U.S. State Department', 'United States State Department'],
    ['organisation', 'The Alliance', 'the Alliance'],
    ['organisation', 'UN Security Council', 'United Nations Security Council'],
    ['event', '新年', '新年'],
    ['event', '!!!', '!!!'],
  ])('%s: %s, %s', (kind, wished, known) => expect(degree(wished, known, kind)).toBe('same'));
});

describe('a name is near', () => {
  test.each<[EntityKind, string, string]>([
    ['equipment', 'Su-35S', 'Su-35'],
    ['equipment', 'S-300', 'S-300V4'],
    ['person', 'Jens Stoltenburg', 'Jens Stoltenberg'],
    ['person', 'Vladimir Zelensky', 'Volodymyr Zelenskyy'],
    ['person', 'Linda Greenfield', 'Linda Thomas-Greenfield'],
    ['person', 'Bob Smith', 'Robert Smith'],
    ['person', 'Alexandr Lukashenka', 'Aleksandr Lukashenko'],
    ['organisation', 'NATO', 'North Atlantic Treaty Organization'],
    ['organisation', 'Organization for Security and Co-operation in Europe', 'OSCE'],
    ['place', 'Elektrostall', 'Elektrostal'],
    ['person', 'أحمد حسن', 'Ahmad Hasan'],
  ])('%s: %s, %s', (kind, wished, known) => expect(degree(wished, known, kind)).toBe('near'));
});

describe('people of one surname are kin, and stop nobody', () => {
  test.each([
    ['Ann Lee', 'Anna Lee'],
    ['Jan Smith', 'Jon Smith'],
    ['Mary Smith', 'John Smith'],
    ['John F. Smith', 'John B. Smith'],
    ['Smith', 'John Smith'],
  ])('%s, %s', (wished, known) => expect(degree(wished, known, 'person')).toBe('kin'));
});

describe('names are not alike', () => {
  test.each<[EntityKind, string, string]>([
    ['equipment', 'Su-34', 'Su-35'],
    ['equipment', 'S-400', 'S-300'],
    ['place', 'Minsk', 'Pinsk'],
    ['person', 'Jens Berg', 'Jens Holm'],
    ['place', '', 'Kyiv'],
    ['place', 'Gambia', 'Zambia'],
    ['place', 'Slovenia', 'Slovakia'],
    ['place', 'North Korea', 'South Korea'],
    ['organisation', 'Western Military District', 'Eastern Military District'],
  ])('%s: %s, %s', (kind, wished, known) => expect(degree(wished, known, kind)).toBeUndefined());
});
