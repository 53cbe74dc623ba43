import { describe, expect, test } from 'vitest';
import { detectLanguage, readsAsEnglish } from './language.ts';

describe('detectLanguage', () => {
  const texts: [language: string, text: string][] = [
    [
      'en',
      'The harbour was closed on Monday after a storm, and the mayor said that it would not open again before June.',
    ],
    [
      'fr',
      'Le port a été fermé lundi après une tempête, et la mairie a déclaré qu’il ne rouvrirait pas avant le mois de juin.',
    ],
    [
      'es',
      'El puerto fue cerrado el lunes después de una tormenta y la alcaldesa dijo que no volvería a abrir antes de junio.',
    ],
    ['ru', 'Порт был закрыт в понедельник после шторма, и мэр сказала, что он не откроется до июня этого года.'],
    ['und', 'OK'],
    ['und', '😀 😀 😀'],
  ];
  test.each(texts)('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('readsAsEnglish', () => {
  const cases: [text: string, language: string, english: boolean][] = [
    ['Ruiz said no.', 'und', true],
    ['Ruiz said no.', 'en', true],
    ['Ça va?', 'und', false],
    ['Ruiz hat nein gesagt.', 'de', false],
    ['😀', 'und', false],
  ];
  test.each(cases)('%j told %s', (text, language, english) => {
    expect(readsAsEnglish(text, language)).toBe(english);
  });
});
