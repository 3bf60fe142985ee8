import { CLAIM_KINDS, type Claim } from '$lib/pay/claims';
import type { JsonValue } from './json-value';

/** What a descriptor says of the dataset that its own is held against, in names that only the datasets themselves can confirm. */
export interface HeldAgainstPlan {
	/** The other dataset's folder. */
	readonly dataset: string;
	/** What sentences call it. Its short title where the descriptor does not say. */
	readonly called: string | undefined;
	/** What readers must know of the choice of counterparts, one sentence each. */
	readonly notes: readonly string[];
	/** The other dataset's role for each of this one's. */
	readonly roles: ReadonlyMap<string, string>;
	/** The other dataset's seniority for each of this one's. */
	readonly seniorities: ReadonlyMap<string, string>;
}

const PAIRS = 'an object of names: of this dataset on the left, of the other on the right';
const TWO_ROLES = 'two different roles, the one that the claim is about first';
const TWO_LEVELS = 'two different levels, from the one to the other';

/** Reads which of another dataset's roles and seniorities stand for this one's. `undefined` where it is held against none. */
export function readHeldAgainst(json: JsonValue): HeldAgainstPlan | undefined {
	if (json.isMissing) return undefined;
	return {
		dataset: json.at('dataset').text('the name of another folder of data', isFolderName),
		called: json.at('called').optionalText('what sentences call it, such as "AI job ads"'),
		notes: json.at('notes').texts('a list of sentences'),
		roles: readPairs(json.at('roles')),
		seniorities: readPairs(json.at('seniorities'))
	};
}

// A folder beside this one: no path leads elsewhere.
function isFolderName(text: string): boolean {
	return /^[a-z0-9-]+$/.test(text);
}

function readPairs(json: JsonValue): ReadonlyMap<string, string> {
	const name = 'a name of the other dataset';
	return new Map(json.entries(PAIRS).map(([own, other]) => [own, other.text(name)]));
}

/** Reads what the source claims. Names of roles and levels are looked up elsewhere. */
export function readClaims(json: JsonValue): readonly Claim[] {
	return json.items('a list of claims').map(readClaim);
}

function readClaim(json: JsonValue): Claim {
	const kind = json
		.at('kind')
		.text(`one of ${CLAIM_KINDS.join(', ')}`, (text) => CLAIM_KINDS.some((each) => each === text));
	const text = json.at('text').text('what the source says, as a sentence in words of our own');
	const roles = readTwo(json.at('roles'), TWO_ROLES);
	if (kind !== 'gap-widens') return { kind: 'pays-more', text, roles };
	return { kind, text, roles, seniorities: readTwo(json.at('seniorities'), TWO_LEVELS) };
}

function readTwo(json: JsonValue, expected: string): readonly [string, string] {
	const [one = '', other = '', ...more] = json.texts(expected, 2);
	if (more.length > 0) json.report(expected);
	return [one, other];
}
