import { expect, it } from 'vitest';
import { findNames, toSearched } from './find-names';

const NAMES = [
	'Big Data Engineer',
	'Data Engineer',
	'Ingénieur Données',
	'Metadata Lead',
	'__proto__',
	'DATA (Science)',
	'ＭＬ Engineer'
];

it.each([
	// What begins with the query, then a word that does, then any place in a word.
	['data', ['Data Engineer', 'DATA (Science)', 'Big Data Engineer', 'Metadata Lead']],
	['DATA  eng ', ['Data Engineer', 'Big Data Engineer']],
	['eng data', ['Big Data Engineer', 'Data Engineer']],
	['sci', ['DATA (Science)']],
	['ingenieur donnees', ['Ingénieur Données']],
	['INGÉN', ['Ingénieur Données']],
	['ml', ['ＭＬ Engineer']],
	['proto', ['__proto__']],
	['constructor', []],
	['.*', []],
	['', NAMES],
	['  ', NAMES]
])('%j finds %j', (query, found) => {
	const places = findNames(NAMES.map(toSearched), query);
	expect(places.map((place) => NAMES[place])).toEqual(found);
});
