import { File, FingerprintIndex, Region as DolosRegion, TokenizedFile, type FileEntry } from '@dodona/dolos-core';
import type { Region, Tokens } from './tokens.ts';

/** A submission to be compared with the others. */
export type Candidate = { readonly id: string; readonly tokens: Tokens };

/** Two places that hold the same. */
type Fragment = { readonly left: Region; readonly right: Region };

export type Pair = {
  readonly leftId: string;
  readonly rightId: string;
  /** Share of the fingerprints of both that the other one has too, 0 to 1. */
  readonly similarity: number;
  /** Fingerprints in the longest run that both have in the same order, and in all runs. */
  readonly longest: number;
  readonly overlap: number;
  readonly fragments: readonly Fragment[];
};

/** Tokens in a fingerprint, and how many neighbouring ones share one: shorter than Dolos' own 23 and 17, since a unit exercise is twenty lines. */
const TOKENS_IN_FINGERPRINT = 20;
const WINDOW = 5;

/** What more than half of a class has says nothing of any two; in a small class every match may count. */
const SMALL_CLASS = 10;

const MINIMUM = { similarity: 0.3, pairs: 1_000, fragment: 2 } as const;

/**
 * Compares everybody with everybody by Dolos' winnowed fingerprints. What the starter has is nobody's.
 * @param onProgress told after each submission how many pairs have been compared, and waited for
 * @returns the most similar pairs first
 */
export async function compare(candidates: readonly Candidate[], starter: Tokens | null, onProgress: (compared: number) => Promise<void> = () => Promise.resolve()): Promise<readonly Pair[]> {
  const most = candidates.length > SMALL_CLASS ? Math.ceil(candidates.length / 2) : undefined;
  const index = new FingerprintIndex(TOKENS_IN_FINGERPRINT, WINDOW, false, most);
  index.addFiles(candidates.map(({ id, tokens }) => toDolos(id, tokens)));
  // After the others: only then is what it has taken from them.
  if (starter) index.addIgnoredFile(toDolos('starter', starter));
  const entries = index.entries();
  const own = new Map(entries.map((entry) => [entry, countOwn(entry)]));
  const pairs: Pair[] = [];
  let compared = 0;
  for (const [at, left] of entries.entries()) {
    for (const right of entries.slice(at + 1)) {
      const pair = index.getPair(left.file, right.file);
      const total = (own.get(left) ?? 0) + (own.get(right) ?? 0);
      const similarity = total === 0 ? 0 : (pair.leftCovered + pair.rightCovered) / total;
      if (similarity >= MINIMUM.similarity) pairs.push({ leftId: left.file.path, rightId: right.file.path, similarity, longest: pair.longest, overlap: pair.overlap, fragments: fragmentsOf(pair) });
    }
    compared += entries.length - at - 1;
    await onProgress(compared);
  }
  return pairs.toSorted((one, other) => other.similarity - one.similarity || other.longest - one.longest).slice(0, MINIMUM.pairs);
}

/** How many fingerprints of a file are its own and not the starter's, nor everybody's. */
const countOwn = ({ shared, file }: FileEntry): number => [...shared].reduce((sum, fingerprint) => sum + fingerprint.occurrencesOf(file).length, 0);

const fragmentsOf = (pair: ReturnType<FingerprintIndex['getPair']>): readonly Fragment[] =>
  pair.buildFragments(MINIMUM.fragment).map(({ leftSelection, rightSelection }) => ({ left: toRegion(leftSelection), right: toRegion(rightSelection) }));

const toDolos = (id: string, { kinds, regions }: Tokens): TokenizedFile =>
  new TokenizedFile(new File(id, ''), [...kinds], regions.map(({ fromLine, fromColumn, toLine, toColumn }) => new DolosRegion(fromLine, fromColumn, toLine, toColumn)));

const toRegion = ({ startRow, startCol, endRow, endCol }: DolosRegion): Region => ({ fromLine: startRow, fromColumn: startCol, toLine: endRow, toColumn: endCol });
